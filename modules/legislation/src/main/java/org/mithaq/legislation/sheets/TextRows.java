package org.mithaq.legislation.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.SheetImport;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.CellReader;

/**
 * What rows make of one text. A row is the provision with its eId, else the one provision of its
 * kind and number, else a new one. Provisions that no row names stay, at their place; one goes when
 * a row says so. {@code order} says the place, counted in tens as the sheet is written.
 */
final class TextRows {
  private final ExpressionDraft here;
  private final List<FlatProvision> before;
  private final Map<String, FlatProvision> byEId = new HashMap<>();
  private final Map<String, ProvisionRow> taken = new HashMap<>();
  private final Map<BigDecimal, ProvisionRow> places = new HashMap<>();
  private final Consumer<CellProblem> problems;
  private final RowOf rows;
  private final Counts counts;

  /**
   * @param here the text as it is kept, or {@link ProvisionRow.TextKey#begun} for a new one
   */
  TextRows(ExpressionDraft here, Consumer<CellProblem> problems, RowOf rows, Counts counts) {
    this.here = here;
    this.before = FlatProvision.of(here.provisions());
    this.before.forEach(one -> byEId.put(one.own().eId(), one));
    this.problems = problems;
    this.rows = rows;
    this.counts = counts;
  }

  ExpressionDraft with(List<ProvisionRow> said) {
    List<FlatProvision> all = new ArrayList<>();
    Map<String, ProvisionRow> gone = new LinkedHashMap<>();
    BigDecimal place = BigDecimal.ZERO;
    int after = 0;
    int depth = 1;
    for (ProvisionRow row : said) {
      Optional<FlatProvision> known = known(row);
      known.ifPresent(one -> claim(one, row));
      if (row.deleted()) {
        known.ifPresentOrElse(
            one -> gone.put(one.own().eId(), row),
            () -> wrong(row, "action", "there is no such provision to delete"));
        counts.changed(SheetImport.PROVISIONS);
        continue;
      }
      BigDecimal was = place;
      place = row.order().or(() -> known.map(one -> one.order())).orElse(was);
      after = row.order().isPresent() || known.isPresent() ? 0 : after + 1;
      depth =
          row.depth()
              .map(BigDecimal::intValue)
              .or(() -> known.map(one -> one.depth()))
              .orElse(depth);
      row.order().ifPresent(order -> once(order, row));
      ProvisionDraft draft = draft(row, known);
      all.add(new FlatProvision(place, after, depth, draft, Optional.of(row)));
      count(known, draft);
    }
    for (FlatProvision one : before) {
      if (!taken.containsKey(one.own().eId())) {
        all.add(one);
      }
    }
    gone.forEach(this::withAllBelow);
    all.sort(
        Comparator.comparing((FlatProvision one) -> one.order()).thenComparing(one -> one.after()));
    List<ProvisionDraft> tree = new Nesting(all, problems, rows).tree();
    return dated(said, tree);
  }

  /** Else what stood below it would stand below its neighbour. */
  private void withAllBelow(String eId, ProvisionRow row) {
    int at = before.indexOf(byEId.get(eId));
    for (int i = at + 1; i < before.size() && before.get(i).depth() > before.get(at).depth(); i++) {
      String below = before.get(i).own().eId();
      if (!taken.containsKey(below)) {
        wrong(row, "action", "what stands below it is not deleted: " + below);
        return;
      }
    }
  }

  private ExpressionDraft dated(List<ProvisionRow> said, List<ProvisionDraft> tree) {
    LegalDate validTo = here.validTo();
    LegalDate versionDate = here.versionDate();
    ProvisionRow first = said.get(0);
    for (ProvisionRow row : said) {
      validTo = same(first, row, "validTo", validTo);
      versionDate = same(first, row, "versionDate", versionDate);
    }
    ExpressionDraft text =
        new ExpressionDraft(
            here.language(),
            here.authenticity(),
            here.consolidated(),
            versionDate,
            here.validFrom(),
            validTo,
            tree);
    rows.is(text, first.cells().row());
    return text;
  }

  /** What is said of the text stands in each of its rows, and must be the same there. */
  private LegalDate same(ProvisionRow first, ProvisionRow row, String column, LegalDate before) {
    String one = first.cells().line(column);
    String other = row.cells().line(column);
    if (!one.equals(other)) {
      wrong(
          row,
          column,
          "says "
              + (other.isEmpty() ? "nothing" : other)
              + ", and row "
              + first.cells().row().number()
              + " of the same text "
              + (one.isEmpty() ? "nothing" : one));
      return before;
    }
    boolean identity = column.equals("versionDate") && other.isEmpty();
    return first.cells().has(column) && !identity ? silent(first).date(column) : before;
  }

  /** Its mistakes were told when the row was read. */
  private static CellReader silent(ProvisionRow row) {
    return new CellReader(row.cells().row(), told -> {});
  }

  private Optional<FlatProvision> known(ProvisionRow row) {
    String eId = row.cells().line("eId");
    if (!eId.isEmpty()) {
      return Optional.ofNullable(byEId.get(eId));
    }
    ProvisionKind kind = silent(row).oneOf(ProvisionKind.class, "kind", ProvisionKind.ARTICLE);
    List<FlatProvision> alike =
        before.stream()
            .filter(one -> one.own().kind() == kind)
            .filter(one -> one.own().number().strip().equals(row.cells().line("number")))
            .toList();
    if (alike.size() > 1) {
      wrong(
          row,
          "eId",
          "is needed: "
              + alike.get(0).own().eId()
              + " and "
              + alike.get(1).own().eId()
              + " have the same kind and number");
    }
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private void claim(FlatProvision one, ProvisionRow row) {
    ProvisionRow other = taken.putIfAbsent(one.own().eId(), row);
    if (other != null) {
      wrong(
          row,
          "eId",
          "row " + other.cells().row().number() + " is the same provision, " + one.own().eId());
    }
  }

  private void once(BigDecimal order, ProvisionRow row) {
    ProvisionRow other = places.putIfAbsent(order.stripTrailingZeros(), row);
    if (other != null) {
      wrong(
          row, "order", "row " + other.cells().row().number() + " has the same place in the text");
    }
  }

  private ProvisionDraft draft(ProvisionRow row, Optional<FlatProvision> known) {
    ProvisionDraft was =
        known
            .map(one -> one.own())
            .orElseGet(() -> new ProvisionDraft(ProvisionKind.ARTICLE, "", "", "", "", List.of()));
    if (known.isEmpty() && row.cells().line("kind").isEmpty()) {
      wrong(row, "kind", "is required");
    }
    if (known.isEmpty() && !row.cells().has("text")) {
      wrong(row, "text", "the column is missing, and the provision is new");
    }
    String eId = row.cells().line("eId");
    return new ProvisionDraft(
        silent(row).oneOf(ProvisionKind.class, "kind", was.kind()),
        row.cells().line("number", was.number()),
        row.cells().line("heading", was.heading()),
        eId.isEmpty() ? was.eId() : eId,
        row.wholeText(was.text()),
        List.of());
  }

  private void count(Optional<FlatProvision> known, ProvisionDraft draft) {
    if (known.isEmpty()) {
      counts.added(SheetImport.PROVISIONS);
    } else if (known.get().own().equals(draft)) {
      counts.same(SheetImport.PROVISIONS);
    } else {
      counts.changed(SheetImport.PROVISIONS);
    }
  }

  private void wrong(ProvisionRow row, String column, String reason) {
    problems.accept(new CellProblem(row.cells().row().place(column), reason));
  }
}
