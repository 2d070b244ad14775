package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Open;
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
  private final LegislationCatalogue legislation;

  @Inject
  ComparingProvisions(MappingRows rows, LegislationCatalogue legislation) {
    this.rows = rows;
    this.legislation = legislation;
  }

  @Override
  public List<ComparedState> compare(String obligation, Set<String> states, LocalDate on) {
    Map<String, List<ComparedProvision>> columns = new TreeMap<>();
    states.forEach(iso3 -> columns.put(iso3, new ArrayList<>()));
    for (MappingView mapping : mappings(obligation, states, on)) {
      columns.computeIfAbsent(mapping.iso3(), none -> new ArrayList<>()).add(compared(mapping, on));
    }
    return columns.entrySet().stream()
        .map(one -> new ComparedState(one.getKey(), one.getValue()))
        .toList();
  }

  private List<MappingView> mappings(String obligation, Set<String> states, LocalDate on) {
    if (states.isEmpty()) {
      return rows.ofObligation(obligation, "", 1, MOST_PROVISIONS, on).items();
    }
    return states.stream()
        .flatMap(
            iso3 -> rows.ofObligation(obligation, iso3, 1, MOST_PROVISIONS, on).items().stream())
        .limit(MOST_PROVISIONS)
        .toList();
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
