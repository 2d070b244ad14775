package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.conventions.domain.StatusAction;
import org.mithaq.conventions.facts.StatusRowReader;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.papers.SheetColumn;

/** Writes what is recorded of States and instruments, so that reading it again changes nothing. */
@UseCase
@Open
public class WritingStatusActions implements StatusActionSheet {
  private final Participations participations;
  private final Snapshots snapshots;

  @Inject
  public WritingStatusActions(Participations participations, Snapshots snapshots) {
    this.participations = participations;
    this.snapshots = snapshots;
  }

  @Override
  public List<SheetColumn> columns(List<String> states, List<String> instruments) {
    List<String> codes =
        instruments.isEmpty()
            ? snapshots.current().terms().keySet().stream().sorted().toList()
            : instruments;
    return StatusColumns.all().stream()
        .map(
            column ->
                switch (column.name()) {
                  case "iso3" -> column.with(states);
                  case "instrument" -> column.with(codes);
                  default -> column;
                })
        .toList();
  }

  @Override
  public List<List<Object>> rows(Set<String> states) {
    return participations.all().stream()
        .map(KeptRecord::record)
        .filter(record -> states.isEmpty() || states.contains(record.iso3()))
        .sorted(Comparator.comparing(ParticipationRecord::key))
        .flatMap(record -> rows(record).stream())
        .toList();
  }

  private static List<List<Object>> rows(ParticipationRecord record) {
    List<List<Object>> rows = new ArrayList<>();
    for (StatusAction act : record.actions()) {
      rows.add(
          List.of(
              record.instrument(),
              record.iso3(),
              act.kind().name(),
              act.date().iso(),
              act.effective().iso(),
              record.asOf().iso(),
              act.notification(),
              act.note(),
              act.source()));
    }
    if (record.undecided()) {
      rows.add(without(record, StatusRowReader.UNKNOWN));
    } else if (rows.isEmpty()) {
      rows.add(without(record, StatusRowReader.NONE_RECORDED));
    }
    return rows;
  }

  private static List<Object> without(ParticipationRecord record, String kind) {
    return List.of(
        record.instrument(),
        record.iso3(),
        kind,
        "",
        "",
        record.asOf().iso(),
        "",
        record.note(),
        record.source());
  }
}
