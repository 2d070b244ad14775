package org.mithaq.legislation;

import java.util.List;

/**
 * What can be wrong with a law. Each has one plain English sentence, in which {@code {0}}, {@code
 * {1}} … stand for what was found; pages say it in the reader's language under the key {@code
 * flaw.<name>}, with the same places.
 */
public enum Flaw {
  NO_STATE("a law belongs to a State"),
  NO_TITLE("a law needs a title"),
  NO_NUMBER("a law needs number and year, or a localId"),
  NO_NAME_IN_ADDRESS("no letter or digit in it: {0}"),
  NO_SOURCE("a law needs a source: a file, an address or a gazette"),
  NO_TEXT("a law needs at least one text"),
  NO_SUCH_KIND("no such kind of law: {0}"),
  NO_SUCH_RELATION("no such relation: {0}"),
  RELATION_SHAPE("a kind and a law or citation are needed: {0}"),
  NOT_A_YEAR("not a year of the Gregorian calendar: {0}"),
  NOT_A_DATE("not a date, month or year: {0}"),
  LOOKS_HIJRI("must be Gregorian, and {0} looks Hijri (say calendar GREGORIAN if it is meant)"),
  LOOKS_HIJRI_PRINTED(
      "must be Gregorian, and {0} looks Hijri; the Hijri one belongs in {1} (say calendar GREGORIAN"
          + " if it is meant)"),
  NO_SUCH_LANGUAGE("no such language: {0}"),
  NO_SUCH_AUTHENTICITY("no such worth of a text: {0}"),
  NO_PROVISION("a text needs at least one provision"),
  ENDS_BEFORE_IT_BEGINS("the text ends before it begins"),
  OVERLAP("overlaps expressions[{0}] of the same series ({1}): {2} and {3}"),
  TOO_MANY_PROVISIONS("{0} provisions, a law may have at most {1}"),
  TOO_DEEP("provisions stand in one another deeper than {0}"),
  EID_CHARACTERS("only letters, digits, _ . - stand in it: {0}"),
  EID_TWICE("a second provision with eId {0}"),
  NO_SUCH_EID("no provision has this eId: {0}"),
  UNWRITABLE_CHARACTER("the character {0} cannot stand in a text"),
  WORDS_BEFORE_FIRST("words before the first provision"),
  NO_SUCH_PROVISION_KIND("no kind of provision is called {0}"),
  OUT_OF_REACH("your rights do not reach the State {0}"),
  NOT_ITS_STATE("of {0}, and this speaks for {1} only"),
  TOO_LONG("longer than {0} bytes, the limit of a law"),
  /** What the reader of a format says itself, in English. */
  AS_READ("{0}");

  private final String sentence;

  Flaw(String sentence) {
    this.sentence = sentence;
  }

  /** The sentence with what was found in its places. */
  public String sentence(List<String> found) {
    String said = sentence;
    for (int i = 0; i < found.size(); i++) {
      said = said.replace("{" + i + "}", found.get(i));
    }
    return said;
  }

  /** How many things are found with it. */
  public int places() {
    int places = 0;
    while (sentence.contains("{" + places + "}")) {
      places++;
    }
    return places;
  }
}
