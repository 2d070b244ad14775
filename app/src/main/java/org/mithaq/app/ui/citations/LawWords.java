package org.mithaq.app.ui.citations;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.Folding;
import org.mithaq.legislation.CitedLaws.CitedLaw;

/**
 * Law 20 of 2019 and Decree 20 of 2019 are two: what a citation calls the law and what the law is
 * called must not contradict each other.
 */
final class LawWords {
  private enum Rank {
    LAW,
    DECREE,
    ORDER
  }

  private static final Map<Rank, Pattern> WORDS =
      Map.of(
          Rank.LAW,
          words("قانون", "law|laws|act|acts|loi|lois|ley|leyes|lei|code|codigo"),
          Rank.DECREE,
          words("مرسوم|ظهير|امر", "decree|decrees|decret|decrets|decreto|decretos|dahir"),
          Rank.ORDER,
          words(
              "قرار|نظام|لايحه|تعليمات",
              "order|ordinance|ordonnance|arrete|regulation|regulations|proclamation"));

  private LawWords() {}

  /** Whether a citation in these words may mean the law. */
  static boolean agree(String cited, CitedLaw law) {
    Set<Rank> said = ranks(cited);
    StringBuilder names = new StringBuilder(Folding.fold(law.kindAsTitled()));
    law.titles().byLanguage().values().forEach(t -> names.append(' ').append(begin(t)));
    Set<Rank> own = ranks(names.toString());
    said.retainAll(own);
    return !said.isEmpty() || own.isEmpty() || ranks(cited).isEmpty();
  }

  /** A title says at its beginning what the law is; further on it names what the law is about. */
  private static String begin(String title) {
    String folded = Folding.fold(title);
    return folded.substring(0, Math.min(60, folded.length()));
  }

  private static Set<Rank> ranks(String folded) {
    Set<Rank> ranks = EnumSet.noneOf(Rank.class);
    WORDS.forEach(
        (rank, words) -> {
          Matcher word = words.matcher(folded);
          if (word.find()) {
            ranks.add(rank);
          }
        });
    return ranks;
  }

  private static Pattern words(String arabic, String latin) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?:"
            + arabic
            + ")(?!\\p{L})|(?<![\\p{L}\\p{N}])(?:"
            + latin
            + ")(?!\\p{L})");
  }
}
