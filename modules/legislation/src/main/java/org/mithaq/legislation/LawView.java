package org.mithaq.legislation;

import java.util.List;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * A work.
 *
 * @param id opaque, lasting
 * @param uri Akoma Ntoso address of the work
 * @param iso3 the State
 * @param kind for comparing
 * @param kindAsTitled the State's own word, empty when not given
 * @param number plain number, empty without
 * @param numberAsPrinted as the gazette prints it
 * @param calendar GREGORIAN, ISLAMIC or another that the printed dates use
 * @param year Gregorian year, empty when undated
 * @param titles long titles
 * @param shortTitles short titles
 * @param gazette where published
 * @param dates adopted, published, commenced, repealed
 * @param issuingBody who made it, empty when not given
 * @param status today
 * @param concepts slugs
 * @param relations to and from other laws
 * @param source where it is from
 * @param expressions all texts, newest first
 * @param importId the import that brought it
 * @param version optimistic lock
 */
public record LawView(
    String id,
    String uri,
    String iso3,
    LawKind kind,
    String kindAsTitled,
    String number,
    String numberAsPrinted,
    String calendar,
    String year,
    Texts titles,
    Texts shortTitles,
    Gazette gazette,
    LawDates dates,
    String issuingBody,
    LawStatus status,
    List<String> concepts,
    List<RelationView> relations,
    LawSource source,
    List<ExpressionSummary> expressions,
    String importId,
    long version) {
  public LawView {
    concepts = List.copyOf(concepts);
    relations = List.copyOf(relations);
    expressions = List.copyOf(expressions);
  }

  /** One text of the law in a list of its texts. */
  public record ExpressionSummary(
      String id,
      org.mithaq.kernel.LanguageTag language,
      Authenticity authenticity,
      LegalDate validFrom,
      LegalDate validTo,
      int provisions) {}

  /**
   * A relation as seen from this law.
   *
   * @param kind AMENDS, REPEALS …
   * @param outgoing from this law; false: towards this law
   * @param target address of the other law or the citation as printed
   * @param targetTitles titles of the other law when it is here
   * @param resolved whether the other law is here
   */
  public record RelationView(
      String kind,
      boolean outgoing,
      String target,
      Texts targetTitles,
      boolean resolved,
      LegalDate date) {}
}
