package org.mithaq.concordance;

/**
 * One piece of evidence behind a suggestion.
 *
 * @param kind what kind
 * @param what a concept's slug, the address of the similar provision, or the shared words
 * @param weight how much it adds to the score
 */
public record SuggestionReason(Kind kind, String what, double weight) {
  public enum Kind {
    /**
     * The text names a concept of the thesaurus, in any language, that the obligation speaks of.
     */
    CONCEPT,
    /** A provision of another law that says nearly the same is mapped to the obligation. */
    SIMILAR,
    /** The text shares words with the article's heading, the obligation's label or its text. */
    WORDS
  }
}
