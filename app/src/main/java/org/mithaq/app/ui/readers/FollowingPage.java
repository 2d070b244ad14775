package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.OwnRecord;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchAnswering;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.feeds.Feeds;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.Following;
import org.mithaq.readers.Following.Followable;
import org.mithaq.readers.Following.Kind;
import org.mithaq.readers.ReaderMail;
import org.mithaq.readers.Rhythm;
import org.mithaq.readers.SavedSearches;

/** What one follows, the searches that one keeps, and how one is told of what is new. */
@Named
@RequestScoped
public class FollowingPage {
  @Inject private Following following;
  @Inject private SavedSearches searches;
  @Inject private ReaderMail mail;
  @Inject private OwnRecord record;
  @Inject private LegislationCatalogue legislation;
  @Inject private FollowedNames names;
  @Inject private LinkHome home;
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private Followable asked;
  private String search = "";

  /** Something that is followed, with its names, its page and its feed. */
  public record Line(String press, String name, String kind, String page, String feed) {}

  public void load() {
    asked = asked().orElse(null);
    form.tries(() -> search = SearchAnswering.of(parameter("search")).toQueryString());
    String[] pressed = form.pressed().split(" ", 3);
    switch (pressed[0]) {
      case "follow" -> form.does("following", () -> following.follow(asked));
      case "unfollow" ->
          form.does(
              "unfollowed",
              () -> following.unfollow(new Followable(Kind.valueOf(pressed[1]), pressed[2])));
      case "save" -> form.does("saved-search", () -> searches.save(form.text("name"), search));
      case "forget" -> form.does("forgotten", () -> searches.delete(pressed[1]));
      case "mail" -> form.does("mail-chosen", this::choose);
      default -> {
        // Shown only.
      }
    }
  }

  private void choose() {
    if (Arrays.stream(Rhythm.values()).noneMatch(r -> r.name().equals(form.text("rhythm")))) {
      throw RefusedException.invalid("rhythm", "no such rhythm");
    }
    LanguageTag language = LanguageTag.of(form.text("language"));
    if (!Languages.INTERFACE.contains(language)) {
      throw RefusedException.invalid("language", "no language of the interface");
    }
    mail.choose(Rhythm.valueOf(form.text("rhythm")), language, home.of(request));
  }

  /** What the address asks to follow; null when nothing. */
  private Optional<Followable> asked() {
    if (!parameter("law").isEmpty()) {
      return AknUri.parse(parameter("law"))
          .flatMap(uri -> legislation.lawAt(uri.work()))
          .map(LawView::id)
          .map(id -> new Followable(Kind.LAW, id));
    }
    if (!parameter("convention").isEmpty()) {
      return Optional.of(new Followable(Kind.CONVENTION, parameter("convention")));
    }
    return parameter("state").isEmpty()
        ? Optional.empty()
        : Optional.of(new Followable(Kind.STATE, parameter("state")));
  }

  private String parameter(String name) {
    return reader.getParameters().first(name);
  }

  /** The thing that the address asks to follow; null when there is none, or it is not here. */
  public Line getAsked() {
    return asked == null ? null : names.line(asked).orElse(null);
  }

  public boolean isFollowed() {
    return following.mine().stream().anyMatch(one -> one.what().equals(asked));
  }

  /** The query of the search that the address asks to keep; empty when none. */
  public String getSearch() {
    return search;
  }

  /** What it may be called: its words. */
  public String getSearchName() {
    SearchParameters of = SearchAnswering.of(search);
    return of.first("q").isEmpty() ? "" : of.first("q");
  }

  public List<Line> getLines() {
    return following.mine().stream().flatMap(one -> names.line(one.what()).stream()).toList();
  }

  public List<Line> getSearches() {
    return searches.mine().stream()
        .map(
            one ->
                new Line(
                    one.id(),
                    one.name(),
                    "",
                    "/search?" + one.query(),
                    Feeds.addressBeside("/search", one.query()).orElse("")))
        .toList();
  }

  public ReaderMail.Choice getChoice() {
    return mail.mine();
  }

  public String getNext() {
    return mail.mine().next().map(reader::moment).orElse("");
  }

  /** The language that is chosen, else the one that is read. */
  public String getMailLanguage() {
    return getNext().isEmpty() ? reader.getLang() : mail.mine().language().code();
  }

  public List<Rhythm> getRhythms() {
    return List.of(Rhythm.values());
  }

  public List<LanguageTag> getLanguages() {
    return Languages.INTERFACE;
  }

  /** Where the mail goes; empty for an account without an address. */
  public String getEmail() {
    return record.show().email();
  }
}
