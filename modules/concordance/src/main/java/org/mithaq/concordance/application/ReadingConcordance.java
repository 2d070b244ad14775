package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;

@UseCase
@Open
class ReadingConcordance implements Concordance {
  private final MappingRows rows;
  private final NamedToAll named;
  private final Clock clock;

  @Inject
  ReadingConcordance(MappingRows rows, NamedToAll named, Clock clock) {
    this.rows = rows;
    this.named = named;
    this.clock = clock;
  }

  @Override
  public List<MappingView> ofLaw(String lawId) {
    return named.of(rows.ofLaw(lawId, "", today()));
  }

  @Override
  public List<MappingView> ofProvision(String lawId, String eId) {
    return named.of(rows.ofLaw(lawId, eId, today()));
  }

  @Override
  public Slice<MappingView> ofObligation(String path, String iso3, int page, int size) {
    return named.of(rows.ofObligation(path, iso3.toUpperCase(Locale.ROOT), page, size, today()));
  }

  @Override
  public Map<String, MappingCount> countsByState(String path) {
    return rows.counts("m.iso3", path, "");
  }

  @Override
  public Map<String, MappingCount> countsByArticle(String instrument, String iso3) {
    return rows.counts(
        "split_part(m.obligation, '/', 1) || '/' || split_part(m.obligation, '/', 2)",
        instrument,
        iso3);
  }

  @Override
  public Map<String, MappingCount> countsByObligation(String article) {
    return rows.counts("m.obligation", article, "");
  }

  @Override
  public Map<String, MappingCount> countsByInstrument(String iso3) {
    return rows.counts("split_part(m.obligation, '/', 1)", "", iso3);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
