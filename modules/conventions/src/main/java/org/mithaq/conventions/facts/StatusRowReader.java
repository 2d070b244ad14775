package org.mithaq.conventions.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.domain.StatusAction;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;

/** Understands one row of a sheet of status actions, or says what is wrong in which column. */
public final class StatusRowReader {
  /** Instead of a kind: the source lists the State without an act. */
  public static final String NONE_RECORDED = "NONE_RECORDED";

  /** Instead of a kind: sources differ. */
  public static final String UNKNOWN = "UNKNOWN";

  private final Known known;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  StatusRowReader(Known known, LocalDate today) {
    this.known = known;
    this.today = today;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The row understood; empty when something is wrong in it, which {@link #problems} then says. */
  Optional<StatusRow> read(SheetRow row) {
    int before = problems.size();
    String instrument = row.cell("instrument").toUpperCase(Locale.ROOT);
    String iso3 = row.cell("iso3").toUpperCase(Locale.ROOT);
    String kind = row.cell("kind").toUpperCase(Locale.ROOT);
    if (!known.instruments().containsKey(instrument)) {
      wrong(row, "instrument", "no such instrument: " + row.cell("instrument"));
    }
    if (!known.state().test(iso3)) {
      wrong(row, "iso3", "no such State: " + row.cell("iso3"));
    }
    LegalDate date = date(row, "date");
    LegalDate effective = date(row, "effectDate");
    LegalDate asOf = asOf(row);
    if (row.cell("source").isEmpty()) {
      wrong(row, "source", "every row needs a source");
    }
    Optional<StatusActionKind> act = actOf(row, kind);
    boolean noAct = kind.equals(NONE_RECORDED) || kind.equals(UNKNOWN);
    if (noAct && (date.known() || effective.known())) {
      wrong(row, "date", kind + " says that no act is known, and has no date");
    }
    if (date.known()
        && asOf.known()
        && date.earliest().orElseThrow().isAfter(asOf.latest().orElseThrow())) {
      wrong(row, "asOf", "lies before the act of " + date + " that the row vouches for");
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    Optional<StatusAction> action =
        act.map(
            of ->
                new StatusAction(
                    of,
                    date,
                    effective,
                    row.cell("notification"),
                    text(row, "note"),
                    text(row, "source")));
    return Optional.of(new StatusRow(row, instrument, iso3, kind.equals(UNKNOWN), action, asOf));
  }

  /** A cell of words, without the apostrophe that exports put before a would-be formula. */
  static String text(SheetRow row, String column) {
    String value = row.cell(column);
    return value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0
        ? value.substring(1)
        : value;
  }

  private Optional<StatusActionKind> actOf(SheetRow row, String kind) {
    if (kind.equals(NONE_RECORDED) || kind.equals(UNKNOWN)) {
      return Optional.empty();
    }
    try {
      return Optional.of(StatusActionKind.valueOf(kind));
    } catch (IllegalArgumentException noSuchKind) {
      wrong(row, "kind", "no such kind of status action: " + row.cell("kind"));
      return Optional.empty();
    }
  }

  private LegalDate date(SheetRow row, String column) {
    try {
      return FactFile.dateOf(row, column);
    } catch (RefusedException noDate) {
      wrong(row, column, noDate.refusal().reason());
      return LegalDate.UNKNOWN;
    }
  }

  private LegalDate asOf(SheetRow row) {
    LegalDate asOf = date(row, "asOf");
    if (asOf.day().isEmpty()) {
      wrong(row, "asOf", "the last day that the source vouches for, as YYYY-MM-DD, is needed");
    } else if (asOf.day().get().isAfter(today)) {
      wrong(row, "asOf", "lies in the future: " + asOf);
    }
    return asOf;
  }

  private void wrong(SheetRow row, String column, String sentence) {
    problems.add(Problem.error(row.place(column), sentence));
  }
}
