package org.mithaq.legislation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.legislation.domain.Validity;

/**
 * All wordings of one provision, oldest first; versions that follow with the same words are one.
 */
record ProvisionHistory(LawView law, List<ProvisionStatus> marks, LocalDate day) {

  List<ProvisionView> of(
      List<Validity.Text> texts,
      LanguageTag language,
      Function<Validity.Text, List<Provision>> provision) {
    List<ProvisionView> wordings = new ArrayList<>();
    String series = "";
    List<Validity.Text> spoken =
        texts.stream()
            .filter(text -> text.language().equals(language))
            .sorted(
                Comparator.comparing(Validity.Text::series)
                    .thenComparing(text -> text.start().iso()))
            .toList();
    for (Validity.Text text : spoken) {
      List<Provision> rows = provision.apply(text);
      if (rows.isEmpty()) {
        continue;
      }
      ProvisionView view = new ProvisionViews(law, text, marks, day).tree(rows).get(0);
      int last = wordings.size() - 1;
      if (series.equals(text.series()) && same(wordings.get(last), view)) {
        wordings.set(last, until(wordings.get(last), view.validTo()));
      } else {
        wordings.add(view);
      }
      series = text.series();
    }
    wordings.sort(Comparator.comparing(view -> view.validFrom().iso()));
    return List.copyOf(wordings);
  }

  private static boolean same(ProvisionView a, ProvisionView b) {
    return a.contentHash().equals(b.contentHash())
        && a.ancestors().equals(b.ancestors())
        && a.children().size() == b.children().size()
        && java.util.stream.IntStream.range(0, a.children().size())
            .allMatch(i -> same(a.children().get(i), b.children().get(i)));
  }

  private static ProvisionView until(ProvisionView view, LegalDate validTo) {
    return new ProvisionView(
        view.lawId(),
        view.lawUri(),
        view.language(),
        view.eId(),
        view.kind(),
        view.number(),
        view.heading(),
        view.text(),
        view.ancestors(),
        view.validFrom(),
        validTo,
        view.status(),
        view.contentHash(),
        view.children());
  }
}
