package org.mithaq.kernel.reference;

import java.util.List;
import java.util.Optional;

/** The divisions of a law that references name, with the prefix of their keys. */
public enum Unit {
  ARTICLE("art"),
  CHAPTER("chp"),
  SECTION("sec"),
  PART("part"),
  BOOK("book"),
  SCHEDULE("sch"),
  PARAGRAPH("para"),
  POINT("point"),
  /** الفصل: article in Tunisia and older Moroccan codes, chapter elsewhere. */
  FASL("chp"),
  /** An English section: the unit that other traditions call article, or a part of a chapter. */
  COMMON_LAW_SECTION("sec");

  private final String prefix;

  Unit(String prefix) {
    this.prefix = prefix;
  }

  /** The unit of a kind of provision; empty for kinds without numbers, such as PREAMBLE. */
  public static Optional<Unit> ofKind(String kind) {
    return switch (kind == null ? "" : kind) {
      case "ARTICLE" -> Optional.of(ARTICLE);
      case "CHAPTER" -> Optional.of(CHAPTER);
      case "SECTION" -> Optional.of(SECTION);
      case "PART", "TITLE" -> Optional.of(PART);
      case "BOOK" -> Optional.of(BOOK);
      case "SCHEDULE" -> Optional.of(SCHEDULE);
      case "PARAGRAPH" -> Optional.of(PARAGRAPH);
      case "POINT" -> Optional.of(POINT);
      default -> Optional.empty();
    };
  }

  /** Whether paragraphs and points are counted within it, as within an article. */
  boolean hasParts() {
    return switch (this) {
      case ARTICLE, FASL, COMMON_LAW_SECTION, SECTION -> true;
      default -> false;
    };
  }

  /** Whether a key is that of an article or section as a whole. */
  static boolean mayTakePart(String key) {
    return key.matches("(?:art|sec):[^/]*");
  }

  /** The key of that number in this unit. */
  public String key(NumberScan.Result found) {
    return prefix + ":" + found.number();
  }

  /** The keys it may mean where the State is not known, the likeliest first. */
  List<String> keys(String number, boolean readerOfEnglish) {
    String own = prefix + ":" + number;
    String article = ARTICLE.prefix + ":" + number;
    return switch (this) {
      case FASL -> List.of(article, own);
      case COMMON_LAW_SECTION -> readerOfEnglish ? List.of(article, own) : List.of(own, article);
      default -> List.of(own);
    };
  }
}
