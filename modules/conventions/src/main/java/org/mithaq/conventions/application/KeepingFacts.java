package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.conventions.domain.Agreement;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.conventions.domain.Facts;
import org.mithaq.conventions.domain.InstrumentTerms;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.conventions.domain.Succession;
import org.mithaq.conventions.facts.FactChecks;
import org.mithaq.conventions.facts.FactSet;
import org.mithaq.conventions.facts.Known;
import org.mithaq.conventions.facts.StatusSheet;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Puts a whole file set in the place of what it brought before: all of it or nothing. */
@UseCase
@Requires(Permission.LOAD_PACK)
public class KeepingFacts {
  private final Facts facts;
  private final Participations participations;

  @Inject
  public KeepingFacts(Facts facts, Participations participations) {
    this.facts = facts;
    this.participations = participations;
  }

  /**
   * Keeps the set.
   *
   * @return whether anything changed
   * @throws RefusedException naming the row that is wrong
   * @throws org.mithaq.conventions.domain.ContradictionException naming both rows
   */
  public boolean keep(FactSet set) {
    if (facts.loadedHash(set.origin()).equals(set.sha256())) {
      return false;
    }
    FactChecks checks = new FactChecks();
    Map<FactTable, List<FactRow>> fresh = new HashMap<>();
    for (FactTable table : FactTable.values()) {
      List<FactRow> others = facts.fromOthers(table, set.origin());
      fresh.put(table, Agreement.newAmong(set.rows(table), others));
      checks.know(others);
      checks.know(set.rows(table));
    }
    set.rows().values().forEach(rows -> rows.forEach(checks::check));
    fresh.forEach((table, rows) -> facts.replace(table, set.origin(), rows));
    keepParticipation(set);
    facts.rememberHash(set.origin(), set.sha256());
    facts.raiseRevision();
    return true;
  }

  private void keepParticipation(FactSet set) {
    List<FactRow> instruments = facts.all(FactTable.INSTRUMENT);
    Map<String, InstrumentTerms> terms =
        instruments.stream().collect(Collectors.toMap(row -> row.cell("code"), Views::terms));
    Known known = new Known(terms, iso3 -> iso3.matches("[A-Z]{3}"));
    StatusSheet sheet =
        set.participation().isEmpty()
            ? new StatusSheet(List.of(), List.of())
            : StatusSheet.read(set.participation(), set.origin(), known, LocalDate.MAX);
    if (!sheet.errors().isEmpty()) {
      throw RefusedException.invalid(
          sheet.errors().get(0).place(), sheet.errors().get(0).sentence());
    }
    Succession next = Succession.ofWhole(set.origin(), participations.all(), sheet.records());
    participations.remove(next.removed());
    participations.put(next.put());
  }
}
