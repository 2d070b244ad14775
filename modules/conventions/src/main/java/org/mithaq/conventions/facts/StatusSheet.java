package org.mithaq.conventions.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.conventions.domain.Doubts;
import org.mithaq.conventions.domain.InstrumentTerms;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.conventions.domain.StatusAction;

/**
 * A sheet of status actions, of a pack or of an administrator: one row per act, in the columns
 * {@code instrument, iso3, kind, date, effectDate, asOf, note, source}; all rows of one instrument
 * and State make one record.
 *
 * @param records what was understood; to be used only when there is no error
 * @param problems what is wrong or doubtful, in the order of the rows
 */
public record StatusSheet(List<KeptRecord> records, List<Problem> problems) {
  private static final List<String> REQUIRED =
      List.of("instrument", "iso3", "kind", "date", "effectDate", "asOf", "note", "source");
  private static final Set<String> OPTIONAL = Set.of("notification", "participant", "problems");

  public StatusSheet {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::error).toList();
  }

  /**
   * Reads the rows.
   *
   * @param today no record can vouch for a day after it
   */
  public static StatusSheet read(List<SheetRow> rows, String origin, Known known, LocalDate today) {
    List<Problem> problems = new ArrayList<>(headerProblems(rows));
    if (!problems.isEmpty()) {
      return new StatusSheet(List.of(), problems);
    }
    StatusRowReader reader = new StatusRowReader(known, today);
    Map<String, List<StatusRow>> byKey = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      Optional<StatusRow> understood = reader.read(row);
      understood.ifPresent(
          status -> byKey.computeIfAbsent(status.key(), key -> new ArrayList<>()).add(status));
    }
    problems.addAll(reader.problems());
    List<KeptRecord> records = new ArrayList<>();
    for (List<StatusRow> group : byKey.values()) {
      problems.addAll(GroupCheck.problems(group));
      KeptRecord record = record(group, origin);
      InstrumentTerms terms = known.instruments().get(record.record().instrument());
      Doubts.about(record.record(), terms)
          .forEach(doubt -> problems.add(Problem.warning(record.place(), doubt)));
      records.add(record);
    }
    return new StatusSheet(records, problems);
  }

  private static KeptRecord record(List<StatusRow> group, String origin) {
    StatusRow first = group.get(0);
    List<StatusAction> actions = group.stream().flatMap(row -> row.action().stream()).toList();
    return new KeptRecord(
        new ParticipationRecord(
            first.instrument(),
            first.iso3(),
            group.stream().anyMatch(StatusRow::undecided),
            first.asOf(),
            actions,
            joined(group, "note"),
            joined(group, "source")),
        origin,
        first.row().place());
  }

  private static String joined(List<StatusRow> group, String column) {
    return group.stream()
        .map(row -> StatusRowReader.text(row.row(), column))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<Problem> headerProblems(List<SheetRow> rows) {
    if (rows.isEmpty()) {
      return List.of(Problem.error("row 1", "no rows under the header"));
    }
    SheetRow first = rows.get(0);
    List<Problem> problems = new ArrayList<>();
    for (String column : REQUIRED) {
      if (!first.cells().containsKey(column)) {
        problems.add(Problem.error(first.file() + ", row 1", "column " + column + " is missing"));
      }
    }
    for (String column : first.cells().keySet()) {
      if (!column.isEmpty() && !REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
        problems.add(Problem.error(first.file() + ", row 1", "unknown column " + column));
      }
    }
    return problems;
  }
}
