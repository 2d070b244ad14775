package org.mithaq.app.ui.citations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.legislation.CitedLaws;
import org.mithaq.legislation.CitedLaws.CitedLaw;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionView;

/** Finds where the citations of a text lead; what is not here, or not clear, stays mere words. */
@RequestScoped
public class Citing {
  @Inject private Mentions mentions;
  @Inject private CitedLaws laws;
  @Inject private ConventionCatalogue conventions;
  @Inject private Reader reader;

  /**
   * The citations of provisions.
   *
   * @param law that speaks
   * @param speaking the provisions that will be shown, each with what lies below it
   * @param whole the text that they stand in; asked for only where they cite their own law
   * @param place address of a provision of that text by its eId
   */
  public Citations of(
      LawView law,
      List<ProvisionView> speaking,
      Supplier<ExpressionView> whole,
      Function<String, String> place) {
    mentions.refresh();
    Map<ProvisionView, List<Mention>> all = new IdentityHashMap<>();
    speaking.forEach(one -> gather(one, all));
    List<Mention> flat = all.values().stream().flatMap(List::stream).toList();
    boolean amends =
        law.relations().stream().anyMatch(one -> one.outgoing() && one.kind().equals("AMENDS"));
    OwnProvisions own =
        flat.stream().anyMatch(one -> one.cited() instanceof Mention.Own)
            ? new OwnProvisions(whole.get())
            : null;
    OtherLaws others = new OtherLaws(law, flat, laws);
    return new Citations(
        one ->
            all.getOrDefault(one, List.of()).stream()
                .flatMap(
                    mention ->
                        Citations.link(mention, href(mention, one, own, amends, others, place))
                            .stream())
                .toList());
  }

  private void gather(ProvisionView one, Map<ProvisionView, List<Mention>> all) {
    List<Mention> found = mentions.in(one);
    if (!found.isEmpty()) {
      all.put(one, found);
    }
    one.children().forEach(child -> gather(child, all));
  }

  private Optional<String> href(
      Mention mention,
      ProvisionView speaking,
      OwnProvisions own,
      boolean amends,
      OtherLaws others,
      Function<String, String> place) {
    if (mention.cited() instanceof Mention.Own cited) {
      // In an amending law a bare "article 5" is one of the law that it amends.
      return amends && !cited.said()
          ? Optional.empty()
          : own.meant(cited.keys(), speaking.eId())
              .filter(eId -> !eId.equals(speaking.eId()))
              .map(place);
    } else if (mention.cited() instanceof Mention.Law cited) {
      return others.law(cited).map(CitedLaw::uri).map(reader::link);
    } else if (mention.cited() instanceof Mention.Other cited) {
      return others.provision(cited).map(reader::link);
    }
    return instrument(((Mention.Instrument) mention.cited()).path());
  }

  /** The hub of the article, at the paragraph as far as there is one. */
  private Optional<String> instrument(String path) {
    String at = path;
    while (at.contains("/")) {
      if (conventions.obligation(at).isPresent()) {
        return Optional.of(reader.hub(at));
      }
      String[] steps = at.split("/");
      if (steps.length == 2 && conventions.article(steps[0], steps[1]).isPresent()) {
        return Optional.of(reader.hub(at));
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return at.equals(path) && conventions.instrument(at).isPresent()
        ? Optional.of(reader.hub(at))
        : Optional.empty();
  }
}
