package org.mithaq.legislation.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;

/**
 * Makes the eIds of one text by the Akoma Ntoso Naming Convention 1.0, section 5.4: the parent's
 * id, two underscores, the abbreviated kind and the number as normalised; {@code nn} and a count
 * where there is no number; a second one of the same name gets {@code _2}.
 */
public final class EIds {
  /** What may stand in an address behind the tilde. */
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.\\-]+");

  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ".substring(0, 26);

  private static final Map<ProvisionKind, String> PREFIX =
      Map.ofEntries(
          Map.entry(ProvisionKind.PREAMBLE, "preamble"),
          Map.entry(ProvisionKind.BOOK, "book"),
          Map.entry(ProvisionKind.PART, "part"),
          Map.entry(ProvisionKind.TITLE, "title"),
          Map.entry(ProvisionKind.CHAPTER, "chp"),
          Map.entry(ProvisionKind.SECTION, "sec"),
          Map.entry(ProvisionKind.ARTICLE, "art"),
          Map.entry(ProvisionKind.PARAGRAPH, "para"),
          Map.entry(ProvisionKind.POINT, "point"),
          Map.entry(ProvisionKind.SCHEDULE, "sched"),
          Map.entry(ProvisionKind.ANNEXED_LAW, "att"));

  private final LanguageTag language;
  private final String iso3;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> unnumbered = new HashMap<>();

  public EIds(LanguageTag language, String iso3) {
    this.language = language;
    this.iso3 = iso3;
  }

  /** Whether an id can stand in an address. */
  public static boolean wellFormed(String eId) {
    return SHAPE.matcher(eId).matches();
  }

  /** Sets aside an id that the source gives; false when it was there before. */
  public boolean take(String eId) {
    return taken.add(eId);
  }

  /**
   * The id of a provision that has none.
   *
   * @param parent id of what it stands in, empty at the top
   */
  public String make(ProvisionDraft provision, String parent) {
    String name = PREFIX.get(provision.kind());
    String prefix = parent.isEmpty() ? name : parent + "__" + name;
    String number = number(provision);
    String base = prefix;
    if (!number.isEmpty()) {
      base = prefix + "_" + number;
    } else if (provision.kind() == ProvisionKind.ANNEXED_LAW
        || provision.kind() == ProvisionKind.SCHEDULE) {
      base = prefix + "_" + unnumbered.merge(prefix, 1, Integer::sum);
    } else if (provision.kind() != ProvisionKind.PREAMBLE) {
      base = prefix + "_nn_" + unnumbered.merge(prefix, 1, Integer::sum);
    }
    String candidate = base;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = base + "_" + n;
    }
    return candidate;
  }

  private String number(ProvisionDraft provision) {
    return ReferenceKeys.provisionNumber(provision.number(), language, iso3)
        .filter(EIds::wellFormed)
        .orElseGet(() -> letter(provision.number()));
  }

  /** {@code (a)}, {@code iii)}; Arabic letters in the order أ ب ج د ه as a b c d e. */
  private static String letter(String printed) {
    String bare = printed.replaceAll("[\\p{Punct}\\s\u0640]+", "").toLowerCase(Locale.ROOT);
    int place = bare.length() == 1 ? ABJAD.indexOf(bare.replace('ا', 'أ')) : -1;
    if (place >= 0) {
      return String.valueOf((char) ('a' + place));
    }
    return bare.matches("[a-z]{1,5}") ? bare : "";
  }
}
