package org.mithaq.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Akoma Ntoso address of national law: {@code /akn/{country}/{act|bill|doc|judgment}[/{kind}]/
 * {year|undated}/{number|id-slug}[/{language}[@{date}]][/~{eId}]} (Akoma Ntoso Naming Convention
 * 1.0, section 4; addresses last).
 *
 * @param work the address of the work, without language: {@code /akn/xa/act/2010/4}
 * @param language three letters of ISO 639-2/T, empty when the reader's is meant
 * @param date ISO date of the version, empty when today's is meant
 * @param eId the provision, empty when the whole law is meant
 */
public record AknUri(String work, String language, String date, String eId) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(/akn/[a-z]{2}/(?:act|bill|doc|judgment)(?:/[a-z-]+)?/(?:\\d{4}|undated)/[^/@~]+)"
              + "(?:/([a-z]{3})(?:@(\\d{4}-\\d{2}-\\d{2})?)?)?(?:/~([A-Za-z0-9_.\\-]+))?/?");

  /** Reads an address; empty when it has another shape. */
  public static Optional<AknUri> parse(String text) {
    Matcher m = SHAPE.matcher(text == null ? "" : text);
    return m.matches()
        ? Optional.of(new AknUri(m.group(1), or(m.group(2)), or(m.group(3)), or(m.group(4))))
        : Optional.empty();
  }

  /** The address of a work. */
  public static AknUri work(String alpha2, String type, String kind, String year, String number) {
    String middle = kind.isEmpty() ? "" : "/" + kind;
    return new AknUri(
        "/akn/" + alpha2.toLowerCase(Locale.ROOT) + "/" + type + middle + "/" + year + "/" + number,
        "",
        "",
        "");
  }

  public AknUri in(LanguageTag tag) {
    return new AknUri(work, tag.iso3(), date, eId);
  }

  public AknUri at(String isoDate) {
    return new AknUri(work, language, isoDate, eId);
  }

  public AknUri provision(String provisionEId) {
    return new AknUri(work, language, date, provisionEId);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(work);
    if (!language.isEmpty()) {
      text.append('/').append(language);
      if (!date.isEmpty()) {
        text.append('@').append(date);
      }
    }
    if (!eId.isEmpty()) {
      text.append("/~").append(eId);
    }
    return text.toString();
  }

  private static String or(String group) {
    return group == null ? "" : group;
  }
}
