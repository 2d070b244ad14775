package org.mithaq.app.api.concordance;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.app.asking.ComparisonAsked;
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
 * A comparison to work on in Word: State after State, each provision in its own language and
 * direction with its citation, marked against the baseline where there is one.
 */
record ComparisonPaper(
    ComparisonAsked asked, Labels labels, LanguageTag reader, String base, String address) {

  void write(List<ComparedState> compared, Paper paper) {
    paper.heading(1, said("compare.title", asked.obligation().reference()));
    if (!asked.obligation().label().isEmpty()) {
      paper.paragraph(new Text(LanguageTag.ENGLISH, asked.obligation().label()));
    }
    paper.paragraph(said("time.on", day()));
    paper.note(new Text(LanguageTag.ENGLISH, address));
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

  private void provision(
      ComparedProvision provision, Optional<ComparedProvision> baseline, Paper paper) {
    MappingView mapping = provision.mapping();
    String place = mapping.provisionNumber() + " " + mapping.provisionHeading();
    paper.heading(
        3,
        new Text(
            mapping.language(),
            (mapping.within().isEmpty() ? place : mapping.within() + " · " + place).strip()));
    paper.note(mapping.lawTitles().bestFor(reader).orElse(new Text(reader, mapping.lawUri())));
    paper.note(new Text(reader, standing(mapping)));
    words(provision, baseline, paper);
    mapping.rationale().bestFor(reader).ifPresent(paper::note);
    paper.note(new Text(LanguageTag.ENGLISH, base + provision.uri()));
  }

  private void words(
      ComparedProvision provision, Optional<ComparedProvision> baseline, Paper paper) {
    LanguageTag language = provision.mapping().language();
    boolean beside =
        baseline
            .filter(one -> !one.uri().equals(provision.uri()))
            .filter(one -> one.mapping().language().equals(language))
            .isPresent();
    if (provision.text().isEmpty()) {
      paper.paragraph(said("compare.notlaw"));
    } else if (beside) {
      paper.changed(language, WordDifference.between(baseline.get().text(), provision.text()));
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
            ObligationName.of(mapping.obligation()),
            said("role." + mapping.role()).value(),
            said("mappingState." + mapping.state()).value(),
            elements)
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader.locale())
        .format(asked.day());
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }
}
