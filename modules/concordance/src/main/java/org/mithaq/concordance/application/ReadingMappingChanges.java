package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mithaq.concordance.MappingChanges;
import org.mithaq.concordance.persistence.MappingChangeRows;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

@UseCase
@Open
class ReadingMappingChanges implements MappingChanges {
  private final MappingChangeRows changes;
  private final MappingRows rows;
  private final NamedToAll named;
  private final Clock clock;

  @Inject
  ReadingMappingChanges(
      MappingChangeRows changes, MappingRows rows, NamedToAll named, Clock clock) {
    this.changes = changes;
    this.rows = rows;
    this.named = named;
    this.clock = clock;
  }

  @Override
  public List<MappingChange> latest(String path, Collection<String> states, int atMost) {
    Map<String, Instant> latest = changes.latest(path, states, atMost);
    return named.of(rows.ofIds(latest.keySet(), LocalDate.now(clock))).stream()
        .map(mapping -> new MappingChange(mapping, latest.get(mapping.id())))
        .sorted(Comparator.comparing(MappingChange::at).reversed())
        .toList();
  }
}
