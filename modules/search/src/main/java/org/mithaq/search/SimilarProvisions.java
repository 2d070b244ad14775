package org.mithaq.search;

import java.time.LocalDate;
import org.mithaq.kernel.LanguageTag;

/** What other laws say about the matter of one provision. */
public interface SimilarProvisions {
  /**
   * The best provision of each other law: by shared obligations across languages, by words within
   * its own. Never the same law.
   *
   * @return at most {@code wanted.size()} hits without facets, none when the provision is not
   *     indexed; the engine being away is an answer
   */
  SearchAnswer similarTo(Wanted wanted);

  /**
   * The provision, and what is wanted.
   *
   * @param lawUri address of its work
   * @param eId its id
   * @param language of the text that is compared
   * @param inForceOn the day on which the others must be the law
   * @param size 1 to 50
   * @param byWordsAlone as if it were not mapped: what it is mapped to finds nothing
   */
  record Wanted(
      String lawUri,
      String eId,
      LanguageTag language,
      LocalDate inForceOn,
      int size,
      boolean byWordsAlone) {
    public Wanted(String lawUri, String eId, LanguageTag language, LocalDate inForceOn, int size) {
      this(lawUri, eId, language, inForceOn, size, false);
    }
  }
}
