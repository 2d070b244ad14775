package org.mithaq.intake;

/**
 * Something that the text seems to say about the law.
 *
 * @param field about what
 * @param value in the form that a draft wants ({@code 2019}, {@code 2019-09-11}, {@code ACT});
 *     empty where only the printed form is known, such as a Hijri date
 * @param printed as it stands in the text
 * @param start where in the text of the report
 * @param end not included
 * @param confidence 0 to 1
 */
public record Guess(
    Field field, String value, String printed, int start, int end, double confidence) {
  /** Fields of a law that can be guessed. */
  public enum Field {
    TITLE,
    /** A {@link org.mithaq.legislation.LawKind}. */
    KIND,
    KIND_AS_TITLED,
    NUMBER,
    /** Gregorian, or Hijri from 1300 to 1499. */
    YEAR,
    ADOPTED,
    /** As printed where it is not Gregorian. */
    ADOPTED_AS_PRINTED,
    PUBLISHED,
    COMMENCED,
    GAZETTE_NAME,
    GAZETTE_ISSUE,
    /** Of the issue: the day at its head. */
    GAZETTE_DATE,
    GAZETTE_PAGE,
    ISSUING_BODY
  }
}
