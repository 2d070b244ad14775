package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.CitedLaws;
import org.mithaq.legislation.persistence.CitedRows;

/** Looks up in the database alone what texts cite. */
@UseCase
@Open
class ReadingCitedLaws implements CitedLaws {
  private final CitedRows rows;

  @Inject
  ReadingCitedLaws(CitedRows rows) {
    this.rows = rows;
  }

  @Override
  public List<CitedLaw> laws(String iso3, Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : rows.numbered(iso3, keys).stream()
            .filter(law -> law.keys().stream().anyMatch(keys::contains))
            .toList();
  }

  @Override
  public Map<String, Set<String>> provisions(Collection<String> lawIds, Collection<String> steps) {
    return lawIds.isEmpty() || steps.isEmpty() ? Map.of() : rows.provisions(lawIds, steps);
  }
}
