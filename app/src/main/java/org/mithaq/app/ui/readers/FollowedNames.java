package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.app.ui.feeds.Feeds;
import org.mithaq.app.ui.readers.FollowingPage.Line;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.LawChanges;
import org.mithaq.readers.Following.Followable;
import org.mithaq.regions.Regions;

/** What followed things are called, and where they are read. */
@RequestScoped
class FollowedNames {
  @Inject private LawChanges laws;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;

  /** Empty for what is not here. A law that was taken back keeps its line. */
  public Optional<Line> line(Followable what) {
    return switch (what.kind()) {
      case LAW ->
          laws.of(what.subject())
              .map(
                  law ->
                      line(
                          what,
                          law.titles()
                              .bestFor(reader.getLanguage())
                              .map(Text::value)
                              .orElse(law.uri()),
                          law.uri()));
      case STATE ->
          regions
              .state(what.subject())
              .filter(state -> state.iso3().equals(what.subject()))
              .map(
                  state ->
                      line(
                          what,
                          labels.state(state.iso3(), reader.getLanguage()),
                          "/states/" + state.iso3()));
      case CONVENTION ->
          convention(what.subject())
              .map(name -> line(what, name, "/conventions/" + what.subject()));
    };
  }

  private Optional<String> convention(String path) {
    String[] steps = path.split("/", 2);
    String name = labels.instrument(steps[0], reader.getLanguage());
    return steps.length > 1
        ? conventions
            .article(steps[0], steps[1])
            .map(article -> name + " · " + ObligationName.of(path))
        : conventions.instrument(path).map(instrument -> name);
  }

  private Line line(Followable what, String name, String page) {
    return new Line(
        what.kind() + " " + what.subject(),
        name,
        reader.code("follow.kind", what.kind()),
        page,
        Feeds.addressBeside(page, "ui=" + reader.getLang()).orElse(""));
  }
}
