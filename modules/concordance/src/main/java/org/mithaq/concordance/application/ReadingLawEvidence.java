package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.persistence.EvidenceRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

/** Shows law as evidence; public as the coverage is. */
@UseCase
@Open
public class ReadingLawEvidence implements LawEvidence {
  private final EvidenceRows rows;

  @Inject
  public ReadingLawEvidence(EvidenceRows rows) {
    this.rows = rows;
  }

  @Override
  public List<EvidenceView> of(String iso3, Set<String> instruments, LocalDate on) {
    return rows.of(iso3, instruments, on);
  }

  @Override
  public List<CoverageCell> ofObligations(
      Set<String> instruments, Set<String> states, LocalDate on) {
    return rows.ofObligations(instruments, states, on);
  }
}
