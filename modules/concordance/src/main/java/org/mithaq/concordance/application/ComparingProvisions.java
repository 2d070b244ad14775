package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.concordance.persistence.NoProvisionRows;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/** Reads mappings, then the wording of each provision on the day. */
@UseCase
@Open
@ApplicationScoped
@Transactional
class ComparingProvisions implements CompareProvisions {
  private final MappingRows rows;
  private final NoProvisionRows statements;
  private final LegislationCatalogue legislation;
  private final NamedToAll named;

  @Inject
  ComparingProvisions(
      MappingRows rows,
      NoProvisionRows statements,
      LegislationCatalogue legislation,
      NamedToAll named) {
    this.rows = rows;
    this.statements = statements;
    this.legislation = legislation;
    this.named = named;
  }

  @Override
  public List<ComparedState> compare(String obligation, Set<String> states, LocalDate on) {
    Map<String, List<NoProvisionView>> stated =
        named.statements(statements.standing(obligation, states)).stream()
            .filter(one -> one.stands(on))
            .collect(Collectors.groupingBy(NoProvisionView::iso3));
    Set<String> wanted = new TreeSet<>(states);
    if (states.isEmpty()) {
      wanted.addAll(rows.counts("m.iso3", obligation, "").keySet());
      wanted.addAll(stated.keySet());
    }
    return wanted.stream()
        .map(iso3 -> column(obligation, iso3, on, stated.getOrDefault(iso3, List.of())))
        .toList();
  }

  private ComparedState column(
      String obligation, String iso3, LocalDate on, List<NoProvisionView> stated) {
    Slice<MappingView> mapped =
        named.of(rows.ofObligation(obligation, iso3, 1, MOST_OF_A_STATE, on));
    return new ComparedState(
        iso3,
        mapped.items().stream().map(mapping -> compared(mapping, on)).toList(),
        mapped.total() - mapped.items().size(),
        stated);
  }

  private ComparedProvision compared(MappingView mapping, LocalDate on) {
    String text =
        AknUri.parse(mapping.lawUri())
            .map(work -> work.in(mapping.language()).at(on.toString()).provision(mapping.eId()))
            .flatMap(address -> legislation.provision(address, mapping.language(), on))
            .map(ProvisionView::wholeText)
            .orElse("");
    return new ComparedProvision(
        mapping, text, mapping.lawUri() + "/" + mapping.language().iso3() + "/~" + mapping.eId());
  }
}
