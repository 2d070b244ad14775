package org.mithaq.legislation.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;

/**
 * Years and dates of a law are Gregorian, because addresses and the question what is in force on a
 * day compare them across States; the Hijri ones stand beside them as printed. A year from 1300 to
 * 1499 is taken for Hijri (1882 to 2076), unless the law says that its calendar is GREGORIAN.
 */
final class HijriYears {
  private HijriYears() {}

  static void check(LawDraft draft, List<Problem> problems) {
    String year = draft.year();
    if (!year.isEmpty() && !year.matches("1\\d{3}|2[01]\\d{2}")) {
      problems.add(new Problem("year", Flaw.NOT_A_YEAR, year));
    } else {
      hijri(draft, "year", year, "numberAsPrinted", problems);
    }
    LawDates dates = draft.dates();
    Map<String, LegalDate> days = new LinkedHashMap<>();
    days.put("adopted", dates.adopted());
    days.put("published", dates.published());
    days.put("commenced", dates.commenced());
    days.forEach((name, day) -> hijri(draft, name, day.iso(), name + "AsPrinted", problems));
    hijri(draft, "repealed", dates.repealed().iso(), "", problems);
    hijri(draft, "gazette.date", draft.gazette().date().iso(), "", problems);
    for (int i = 0; i < draft.expressions().size(); i++) {
      String at = "expressions[" + i + "].";
      hijri(draft, at + "validFrom", draft.expressions().get(i).validFrom().iso(), "", problems);
      hijri(draft, at + "validTo", draft.expressions().get(i).validTo().iso(), "", problems);
    }
  }

  private static void hijri(
      LawDraft draft, String place, String value, String printed, List<Problem> problems) {
    boolean looksHijri = value.matches("1[34]\\d\\d.*");
    if (looksHijri && !draft.calendar().equals("GREGORIAN")) {
      problems.add(
          printed.isEmpty()
              ? new Problem(place, Flaw.LOOKS_HIJRI, value)
              : new Problem(place, Flaw.LOOKS_HIJRI_PRINTED, value, printed));
    }
  }
}
