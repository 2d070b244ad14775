package org.mithaq.kernel.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.Folding;

/** Numbers of laws in their normal form: {@code 20/2019}, {@code م31/1428h}, {@code 6-1}. */
public final class LawNumbers {
  private static final Pattern LEAD =
      Pattern.compile("^(?:numero|number|num\\.?|nos?\\.?|n\\.|رقم|عدد)(?=[ (\\d.])[ .(]*");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern HIJRI = Pattern.compile("\\d *+(?:ه|h|a\\.?h)(?!\\p{L})");

  /** M/31 and A/44 are how English and French write م/31 and أ/44. */
  private static final Pattern ROYAL = Pattern.compile("^[ma](?=\\d)");

  private static final int LONGEST_BARE_NUMBER = 20;

  private LawNumbers() {}

  /** The key, or empty where number and year do not suffice. */
  public static Optional<String> key(String number, String year) {
    String normal = normal(number);
    if (normal.isEmpty() || normal.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String inYear = year(year);
    String[] parts = normal.split("-");
    if (parts.length == 2) {
      for (int i = 0; i < 2; i++) {
        String asYear = year(parts[i]);
        boolean says = inYear.isEmpty() ? year(parts[1 - i]).isEmpty() : asYear.equals(inYear);
        if (!asYear.isEmpty() && says) {
          return Optional.of("law:" + parts[1 - i] + "/" + asYear);
        }
      }
    }
    if (inYear.isEmpty()) {
      return normal.matches("\\d{1,3}") ? Optional.empty() : Optional.of("law:" + normal);
    }
    return Optional.of("law:" + normal + "/" + inYear);
  }

  /** All keys of a law; see {@code ReferenceKeys.lawKeys}. */
  public static List<String> keys(String printed, String number, String year) {
    Set<String> keys = new LinkedHashSet<>();
    key(number, year).ifPresent(keys::add);
    String asPrinted = printed == null ? "" : printed.strip();
    LawScan.find(Folding.foldWithPlaces(asPrinted)).forEach(found -> keys.addAll(found.keys()));
    if (asPrinted.length() <= LONGEST_BARE_NUMBER) {
      key(asPrinted, year).ifPresent(keys::add);
      key(asPrinted, "").ifPresent(keys::add);
    }
    key(number, "").filter(bare -> !bare.contains("/")).ifPresent(keys::add);
    return List.copyOf(keys);
  }

  /** What a number in a running text may mean. */
  static List<String> meanings(String number, String year) {
    Set<String> keys = new LinkedHashSet<>();
    key(number, year).ifPresent(keys::add);
    String[] parts = normal(number).split("-");
    boolean settled = keys.stream().anyMatch(key -> key.contains("/"));
    if (!settled && parts.length == 2 && parts[1].matches("\\d{1,2}")) {
      String twoDigits = parts[1].length() == 1 ? "0" + parts[1] : parts[1];
      String century = Integer.parseInt(twoDigits) >= 30 ? "19" : "20";
      key(parts[0], century + twoDigits).ifPresent(keys::add);
    }
    return new ArrayList<>(keys);
  }

  private static String normal(String number) {
    String folded = Folding.fold(number == null ? "" : number).strip();
    folded = LEAD.matcher(folded).replaceFirst("");
    folded = THOUSANDS.matcher(folded).replaceAll("");
    folded = folded.replaceAll("(?<=\\d) *+[/._-] *+(?=\\d)", "-").replaceAll("[^\\p{L}\\d-]", "");
    folded = folded.replaceAll("(?<!\\d)-|-(?!\\d)", "").replaceAll("(?<!\\d)0+(?=\\d)", "");
    Matcher decree = ROYAL.matcher(folded);
    return decree.find() ? (decree.group().equals("m") ? "م" : "ا") + folded.substring(1) : folded;
  }

  /** A Gregorian year as it is, a Hijri one with h; empty when it is none. */
  private static String year(String year) {
    String folded = Folding.fold(year == null ? "" : year);
    Matcher found = YEAR.matcher(folded);
    if (!found.find()) {
      return "";
    }
    int value = Integer.parseInt(found.group(1));
    boolean hijri = value < 1600 || HIJRI.matcher(folded).find();
    return value < 1250 || value > 2199 ? "" : found.group(1) + (hijri ? "h" : "");
  }
}
