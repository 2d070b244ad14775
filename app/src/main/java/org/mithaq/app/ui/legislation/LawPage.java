package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.citations.Citations;
import org.mithaq.app.ui.citations.Citing;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.curation.Sharing;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** The law reader: one text of a law, its contents, its versions and languages, its mappings. */
@Named
@RequestScoped
public class LawPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private FileStore files;
  @Inject private SourceHealth sourceHealth;
  @Inject private Sharing sharing;
  @Inject private Citing citing;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private AknUri uri;
  private ExpressionView text;
  private LawVersions versions;
  private OtherLanguage beside;
  private String body;
  private LocalDate nothingOn;
  private Sharing.Given given;

  public void load() {
    uri = AknUri.parse(reader.part("uri")).orElse(null);
    text = uri == null ? null : text(uri).orElse(null);
    if (text == null) {
      LawGone.answer(uri, legislation);
      return;
    }
    house.showState(text.law().iso3());
    versions = new LawVersions(text.law(), reader);
    try {
      if (turned()) {
        return;
      }
      beside = OtherLanguage.asked(reader.getParameters().first("beside"), text, this::sameDay);
    } catch (RefusedException notUnderstood) {
      Missing.invalid(notUnderstood.getMessage());
      return;
    }
    Map<String, List<MappingView>> mappings =
        concordance.ofLaw(text.law().id()).stream()
            .collect(Collectors.groupingBy(MappingView::eId));
    LawHtml html =
        new LawHtml(reader, mappings, text.law().status(), citations(text)).picking(isPicking());
    body =
        beside
            .text()
            .map(other -> new PairedHtml(html, besideHtml(other), reader).body(text, other))
            .orElseGet(() -> html.body(text));
  }

  /** What is for everybody's eyes beside the text: a note, the file, who worked on it. */
  public Sharing.Given getGiven() {
    if (given == null) {
      given = sharing.ofLaw(text.law().id());
    }
    return given;
  }

  private LawHtml besideHtml(ExpressionView other) {
    return new LawHtml(reader, Map.of(), other.law().status(), citations(other));
  }

  /** Provisions of the same text are places on this page. */
  private Citations citations(ExpressionView of) {
    return citing.of(of.law(), of.provisions(), () -> of, eId -> "#" + eId);
  }

  /** A day was chosen: the version of that day has an address of its own. */
  private boolean turned() {
    String on = reader.getParameters().first("on");
    if (on.isEmpty()) {
      return false;
    }
    LocalDate day = Days.of("on", on, clock);
    AknUri version = uri(day.toString());
    if (text(version).isEmpty()) {
      nothingOn = day;
      return false;
    }
    String rest = reader.getParameters().with("on", "").toQueryString();
    try {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(encoded(version) + (rest.isEmpty() ? "" : "?" + rest));
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
    return true;
  }

  /** An address may hold letters of any script; a header may not. */
  private static String encoded(AknUri address) {
    return java.net.URI.create(address.toString()).toASCIIString();
  }

  private Optional<ExpressionView> text(AknUri address) {
    return legislation.expression(address, reader.getLanguage(), LocalDate.now(clock));
  }

  /** The text in another language on the day that is read. */
  private Optional<ExpressionView> sameDay(String language) {
    return text(new AknUri(text.law().uri(), language, uri.date(), ""));
  }

  private AknUri uri(String date) {
    return new AknUri(text.law().uri(), text.language().iso3(), date, "");
  }

  public ExpressionView getText() {
    return text;
  }

  public LawView getLaw() {
    return text.law();
  }

  /** The law's title in the language of the text that is read, else the reader's best. */
  public Text getTitle() {
    return text.law().titles().in(text.language()).orElse(reader.best(text.law().titles()));
  }

  public String getState() {
    return labels.state(text.law().iso3(), reader.getLanguage());
  }

  /** The law's text as HTML; everything in it escaped. */
  public String getBody() {
    return body;
  }

  public String getContents() {
    return new ContentsHtml(reader).contents(text.provisions());
  }

  public List<LawNotices.Notice> getNotices() {
    return LawNotices.of(text, reader);
  }

  public List<LawVersions.Line> getLines() {
    return versions.lines(text.id());
  }

  public OtherLanguage getBeside() {
    return beside;
  }

  /** The languages that may stand beside this one; the one that does can be taken away. */
  public List<Choice> getChoices() {
    return text.law().expressions().stream()
        .map(LawView.ExpressionSummary::language)
        .distinct()
        .filter(language -> !language.equals(text.language()))
        .map(
            language -> {
              boolean chosen = beside.is(language);
              String query =
                  reader
                      .getParameters()
                      .with("on", "")
                      .with("beside", chosen ? "" : language.code())
                      .toQueryString();
              String link = reader.getAddress().path() + (query.isEmpty() ? "" : "?" + query);
              return new Choice(versions.name(language), link, chosen);
            })
        .toList();
  }

  /** A language to read beside this one, or to take away again. */
  public record Choice(String name, String link, boolean chosen) {}

  /** The day that is read, for the form: the one of the address, else today. */
  public String getDay() {
    return uri.date().isEmpty() ? reader.getToday().toString() : uri.date();
  }

  /** Whether the reader picks provisions of this law to compare. */
  public boolean isPicking() {
    return !reader.getParameters().first("pick").isEmpty() && !beside.isShown();
  }

  /** The same page with boxes to pick by, or without them again. */
  public String getPickLink() {
    String query =
        reader
            .getParameters()
            .with("beside", "")
            .with("pick", isPicking() ? "" : "1")
            .toQueryString();
    return reader.getAddress().path() + (query.isEmpty() ? "" : "?" + query);
  }

  /** The day that was asked for and has no text; null otherwise. */
  public LocalDate getNothingOn() {
    return nothingOn;
  }

  /** This law in this language, of today: where the form for a day goes. */
  public String getAddress() {
    return versions.address(text.language());
  }

  /** The day for a search within the text, so that it finds what is read. */
  public String getSearchedDay() {
    return uri.date();
  }

  /** What is known of the kept file that the law was read from; null where none is kept. */
  public StoredFile getKept() {
    String sha256 = text.law().source().fileSha256();
    return sha256.isEmpty() ? null : files.find(sha256).orElse(null);
  }

  /** The day it came, by the clock of Greenwich. */
  public LocalDate getKeptOn() {
    return getKept().storedAt().atZone(java.time.ZoneOffset.UTC).toLocalDate();
  }

  /** How the source on the web was when it was last asked; empty where there is none. */
  public String getSourceHealth() {
    return sourceHealth.words(text.law().source().url());
  }

  /** What is wrong with the kept file; empty where nothing is. */
  public String getKeptHealth() {
    return sourceHealth.ofFile(text.law().source().fileSha256());
  }

  public String getLanguageName() {
    return versions.name(text.language());
  }

  public String concept(String slug) {
    return labels.of(org.mithaq.search.KeywordField.CONCEPT, slug, reader.getLanguage());
  }

  /** The text that is read, on its day, to take home: {@code pdf} or {@code docx}. */
  public String paper(String format) {
    String day = uri.date().isEmpty() ? "" : "@" + uri.date();
    return getApiAddress() + day + "?format=" + format + "&ui=" + reader.getLang();
  }

  public String getApiAddress() {
    return "/api/v1/laws" + text.law().uri() + "/" + text.language().iso3();
  }
}
