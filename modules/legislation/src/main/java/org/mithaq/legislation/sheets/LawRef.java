package org.mithaq.legislation.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.legislation.LawDraft;
import org.mithaq.papers.CellReader;

/**
 * Which law a row is of: by its address, or by its State with its number and year or the source's
 * own id. The address wins.
 */
public record LawRef(String address, String state, String number, String year, String localId) {
  public static final List<String> COLUMNS =
      List.of("law", "state", "lawNumber", "lawYear", "lawLocalId");

  static LawRef read(CellReader row) {
    LawRef ref =
        new LawRef(
            row.line("law"),
            row.line("state"),
            row.line("lawNumber"),
            row.wholeNumber("lawYear"),
            row.line("lawLocalId"));
    boolean named = !ref.localId.isEmpty() || !ref.number.isEmpty() && !ref.year.isEmpty();
    if (ref.address.isEmpty() && (ref.state.isEmpty() || !named)) {
      row.wrong(
          "law", "says of no law: give its address, or its State with number and year or localId");
    }
    return ref;
  }

  /** Every name that a law goes by within a file. */
  public static List<String> names(String address, String iso3, LawDraft law) {
    boolean numbered = !law.number().isEmpty() && !law.year().isEmpty();
    return Stream.of(
            address,
            law.localId().isEmpty() ? "" : iso3 + " id " + law.localId(),
            numbered ? iso3 + " no " + law.number() + " of " + law.year() : "")
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /**
   * The name that this row uses.
   *
   * @param iso3 of its State
   */
  public String name(String iso3) {
    if (!address.isEmpty()) {
      return address;
    }
    return localId.isEmpty() ? iso3 + " no " + number + " of " + year : iso3 + " id " + localId;
  }

  @Override
  public String toString() {
    return address.isEmpty() ? name(state) : address;
  }
}
