package org.mithaq.legislation;

import org.mithaq.kernel.LegalDate;

/** Where a law was published; empty parts are not known. */
public record Gazette(String name, String issue, LegalDate date, String page) {
  public static final Gazette UNKNOWN = new Gazette("", "", LegalDate.UNKNOWN, "");
}
