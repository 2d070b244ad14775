package org.mithaq.legislation;

/**
 * Where a law is from (INV-15).
 *
 * @param url of the source, empty when the imported file itself is the source
 * @param retrieved ISO date, empty when not said
 * @param fileSha256 the kept file
 * @param locator line or path in that file
 */
public record LawSource(
    String url,
    String retrieved,
    String publisher,
    String licence,
    String attribution,
    String fileSha256,
    String locator) {
  public static final LawSource NONE = new LawSource("", "", "", "", "", "", "");
}
