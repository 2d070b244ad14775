package org.mithaq.legislation.domain;

import java.text.Normalizer;
import java.util.Locale;
import org.mithaq.kernel.AknUri;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawKind;

/**
 * The lasting address of a work: {@code /akn/{alpha-2}/{act|bill|doc|judgment}[/{kind}]/{year or
 * undated}/{number or id-slug}}; the kind in lower case with hyphens when it is not ACT.
 */
public final class WorkAddress {
  private WorkAddress() {}

  /**
   * @param iso2 ISO 3166 alpha-2 of the State
   */
  public static String of(LawDraft draft, String iso2) {
    boolean numbered = !draft.number().isEmpty() && !draft.year().isEmpty();
    return AknUri.work(
            iso2,
            type(draft.kind()),
            draft.kind() == LawKind.ACT
                ? ""
                : draft.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            draft.year().isEmpty() ? "undated" : draft.year(),
            numbered ? slug(draft.number()) : "id-" + slug(draft.localId()))
        .work();
  }

  /** Akoma Ntoso's document type for a kind of law. */
  public static String type(LawKind kind) {
    return switch (kind) {
      case BILL -> "bill";
      case CASE_LAW -> "judgment";
      case POLICY -> "doc";
      default -> "act";
    };
  }

  /** Letters and digits of any script, digits as 0 to 9, everything else one hyphen. */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                slug.append((char) ('0' + digit));
              } else if (Character.isLetter(c)) {
                slug.appendCodePoint(c);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
