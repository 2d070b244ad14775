package org.mithaq.app.api.concordance;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;
import org.mithaq.papers.Paper;

/**
 * Provisions that were picked, to work on in Word; marked against the baseline where there is one.
 */
record ChosenPaper(
    ChosenAsked asked, Labels labels, LanguageTag reader, String base, String address) {

  void write(List<ChosenProvision> found, Paper paper) {
    paper.heading(1, said("chosen.title"));
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(reader.locale())
            .format(asked.day());
    paper.paragraph(said("time.on", day));
    paper.note(new Text(LanguageTag.ENGLISH, address));
    Optional<ChosenProvision> baseline = asked.baselineAmong(found);
    found.forEach(one -> provision(one, baseline, paper));
    paper.note(said("disclaimer"));
  }

  private void provision(ChosenProvision one, Optional<ChosenProvision> baseline, Paper paper) {
    paper.heading(2, new Text(one.language(), one.name()));
    paper.note(new Text(reader, labels.state(one.of().iso3(), reader)));
    one.of().titles().bestFor(reader).ifPresent(paper::note);
    Optional<WordDifference> difference = one.beside(baseline);
    if (!one.law()) {
      paper.paragraph(said("compare.notlaw"));
    } else if (difference.isPresent()) {
      paper.changed(one.language(), difference.get());
    } else {
      paper.paragraph(new Text(one.language(), one.words()));
    }
    paper.note(new Text(LanguageTag.ENGLISH, base + one.address()));
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }
}
