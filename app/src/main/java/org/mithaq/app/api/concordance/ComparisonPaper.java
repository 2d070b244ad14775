package org.mithaq.app.api.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.mithaq.papers.Paper;

/**
 * A comparison to work on in Word or to print: State after State, each provision in its own
 * language and direction with its citation, marked against the baseline where there is one.
 */
record ComparisonPaper(
    ComparisonAsked asked, Labels labels, LanguageTag reader, String base, String address) {

  void write(List<ComparedState> compared, Paper paper) {
    paper.heading(1, said("compare.title", cited(asked.obligation().reference())));
    if (!asked.obligation().label().isEmpty()) {
      paper.paragraph(new Text(LanguageTag.ENGLISH, asked.obligation().label()));
    }
    paper.paragraph(said("time.on", Days.inWords(asked.day(), reader)));
    paper.address(address);
    glance(compared, paper);
    Optional<ComparedProvision> baseline = asked.baselineAmong(compared);
    for (ComparedState state : compared) {
      paper.heading(2, new Text(reader, labels.state(state.iso3(), reader)));
      if (state.provisions().isEmpty() && state.noProvision().isEmpty()) {
        paper.paragraph(said("nobody.looked"));
      }
      state
          .noProvision()
          .forEach(one -> paper.paragraph(new Text(reader, NoProvisionWords.of(one, reader))));
      state.provisions().forEach(provision -> provision(provision, baseline, paper));
      if (state.leftOut() > 0) {
        paper.note(said("compare.more", state.leftOut()));
      }
    }
    paper.note(said("disclaimer"));
  }

  /** All States at a glance: which provision of which law, and what it does. */
  private void glance(List<ComparedState> compared, Paper paper) {
    List<List<Text>> rows = new ArrayList<>();
    for (ComparedState state : compared) {
      Text name = new Text(reader, labels.state(state.iso3(), reader));
      if (state.provisions().isEmpty()) {
        rows.add(List.of(name, new Text(reader, "—"), said("nobody.looked")));
      }
      for (ComparedProvision one : state.provisions()) {
        rows.add(List.of(name, place(one.mapping()), said("role." + one.mapping().role())));
      }
    }
    paper.table(
        List.of(said("facet.state"), said("compare.column.provision"), said("compare.column.role")),
        rows);
  }

  private static Text place(MappingView mapping) {
    String place = mapping.provisionNumber() + " " + mapping.provisionHeading();
    return new Text(
        mapping.language(),
        (mapping.within().isEmpty() ? place : mapping.within() + " · " + place).strip());
  }

  private void provision(
      ComparedProvision provision, Optional<ComparedProvision> baseline, Paper paper) {
    MappingView mapping = provision.mapping();
    paper.heading(3, place(mapping));
    paper.note(mapping.lawTitles().bestFor(reader).orElse(new Text(reader, mapping.lawUri())));
    paper.note(new Text(reader, standing(mapping)));
    words(provision, baseline, paper);
    mapping.rationale().bestFor(reader).ifPresent(paper::note);
    paper.address(base + provision.uri());
  }

  private void words(
      ComparedProvision provision, Optional<ComparedProvision> baseline, Paper paper) {
    LanguageTag language = provision.mapping().language();
    Optional<WordDifference> difference = provision.beside(baseline);
    if (provision.text().isEmpty()) {
      paper.paragraph(said("compare.notlaw"));
    } else if (difference.isPresent()) {
      paper.changed(language, difference.get());
    } else {
      paper.paragraph(new Text(language, provision.text()));
    }
  }

  /** What it answers, how, and how far the record has come. */
  private String standing(MappingView mapping) {
    String elements =
        mapping.elementsCovered().stream()
            .map(element -> said("element." + element).value())
            .collect(Collectors.joining(", "));
    return List.of(
            cited(ObligationName.of(mapping.obligation())),
            said("role." + mapping.role()).value(),
            said("mappingState." + mapping.state()).value(),
            elements)
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A reference is of Latin script to its last bracket, also within a line of Arabic. */
  private static String cited(String reference) {
    return reference + '\u200E';
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }
}
