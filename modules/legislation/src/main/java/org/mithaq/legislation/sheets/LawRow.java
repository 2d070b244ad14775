package org.mithaq.legislation.sheets;

import org.mithaq.legislation.LawDraft;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.TableRow;

/**
 * A row of the sheet of laws.
 *
 * @param address as the row gives it, empty for a new law or one that is told by its number
 * @param state as the row gives it
 */
public record LawRow(String address, String state, TableRow row) {
  static LawRow read(CellReader cells) {
    String address = cells.line("address");
    String state = address.isEmpty() ? cells.required("state") : cells.line("state");
    LawRows.read(cells, LawRows.nothing(""));
    return new LawRow(address, state, cells.row());
  }

  /** What it says of a law of which nothing is kept. */
  public LawDraft alone(String iso3) {
    return onto(LawRows.nothing(iso3));
  }

  /** What it makes of the law; its mistakes were told when it was read. */
  public LawDraft onto(LawDraft before) {
    return LawRows.read(new CellReader(row, told -> {}), before);
  }
}
