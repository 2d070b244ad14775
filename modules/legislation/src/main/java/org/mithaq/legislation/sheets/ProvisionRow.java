package org.mithaq.legislation.sheets;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.papers.CellReader;

/**
 * A row of the sheet of provisions.
 *
 * @param ref the law
 * @param text of which text of it, as far as the row says
 * @param deleted whether it says that the provision goes
 * @param order where it stands, empty for after the row before
 * @param depth how deep, empty for as deep as it was or as the row before
 * @param cells the row
 * @param rest text of the rows below that continue it
 */
public record ProvisionRow(
    LawRef ref,
    TextKey text,
    boolean deleted,
    Optional<BigDecimal> order,
    Optional<BigDecimal> depth,
    CellReader cells,
    StringBuilder rest) {
  /** What the kind says of a row that only continues the text of the row above. */
  public static final String CONTINUED = "CONTINUED";

  static final String DELETE = "delete";

  /** As long as a cell of a workbook may be, and its formula guard. */
  static final int LONGEST = 32_000;

  private static final int STEP = 10;

  /**
   * Which text of a law.
   *
   * @param validFrom unknown where the row does not say it
   * @param versionDate unknown where the row does not say it
   */
  public record TextKey(
      LanguageTag language,
      Authenticity authenticity,
      boolean consolidated,
      LegalDate validFrom,
      LegalDate versionDate) {
    /** A text of its own without provisions. */
    ExpressionDraft begun() {
      return new ExpressionDraft(
          language,
          authenticity,
          consolidated,
          versionDate,
          validFrom,
          LegalDate.UNKNOWN,
          java.util.List.of());
    }

    boolean saysWhen() {
      return validFrom.known() || versionDate.known();
    }
  }

  static ProvisionRow read(CellReader row) {
    LawRef ref = LawRef.read(row);
    row.required("language");
    TextKey text =
        new TextKey(
            row.language("language", LanguageTag.ENGLISH),
            row.oneOf(Authenticity.class, "authenticity", Authenticity.AUTHENTIC),
            row.yes("consolidated"),
            row.date("validFrom"),
            row.date("versionDate"));
    row.date("validTo");
    String action = row.line("action");
    if (!action.isEmpty() && !action.equals(DELETE)) {
      row.wrong("action", "either empty or " + DELETE + ", found " + action);
    }
    row.oneOf(ProvisionKind.class, "kind", ProvisionKind.ARTICLE);
    Optional<BigDecimal> depth = row.number("depth");
    depth
        .filter(deep -> deep.stripTrailingZeros().scale() > 0 || deep.signum() == 0)
        .ifPresent(deep -> row.wrong("depth", "expected 1, 2, 3 …, found " + deep));
    return new ProvisionRow(
        ref, text, action.equals(DELETE), row.number("order"), depth, row, new StringBuilder());
  }

  static boolean continues(CellReader row) {
    return row.line("kind").equalsIgnoreCase(CONTINUED);
  }

  /** The whole text, over as many rows as it needs. */
  String wholeText(String before) {
    if (!cells.has("text")) {
      return before;
    }
    String whole = cells.text("text") + rest;
    return whole.equals(before) ? before : whole;
  }

  /** Cells of a provision; more than a cell can hold goes into {@link #CONTINUED} rows. */
  static Map<String, Object> write(
      Map<String, Object> place, ExpressionDraft text, ProvisionDraft provision, int no, int deep) {
    Map<String, Object> cells = new HashMap<>(place);
    cells.put("language", text.language().code());
    cells.put("authenticity", text.authenticity().name());
    cells.put("consolidated", text.consolidated() ? "true" : "");
    cells.put("versionDate", text.versionDate().iso());
    cells.put("validFrom", text.validFrom().iso());
    cells.put("validTo", text.validTo().iso());
    cells.put("order", (no + 1) * STEP);
    cells.put("depth", deep);
    cells.put("kind", provision.kind().name());
    cells.put("number", provision.number());
    cells.put("heading", provision.heading());
    cells.put("eId", provision.eId());
    return cells;
  }

  /** The place of what stands in a text, counted as it is written. */
  static BigDecimal order(int no) {
    return BigDecimal.valueOf((no + 1) * (long) STEP);
  }
}
