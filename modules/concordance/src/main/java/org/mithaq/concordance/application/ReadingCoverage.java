package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.persistence.CoverageRows;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;

@UseCase
@Open
class ReadingCoverage implements Coverage {
  private final CoverageRows cells;
  private final MappingRows rows;
  private final NamedToAll named;

  @Inject
  ReadingCoverage(CoverageRows cells, MappingRows rows, NamedToAll named) {
    this.cells = cells;
    this.rows = rows;
    this.named = named;
  }

  @Override
  public Set<String> states() {
    return cells.states();
  }

  @Override
  public List<CoverageCell> ofInstruments(Set<String> states, LocalDate on) {
    return cells.ofInstruments(states, on);
  }

  @Override
  public List<CoverageCell> ofArticles(String instrument, Set<String> states, LocalDate on) {
    return cells.ofArticles(instrument, states, on);
  }

  @Override
  public Completeness completeness(String iso3) {
    return cells.completeness(iso3);
  }

  @Override
  public Slice<MappingView> rows(Figure figure, int page, int size) {
    return named.of(rows.ofFigure(figure, cells.laws(figure), page, size));
  }
}
