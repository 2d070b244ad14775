package org.mithaq.concordance;

import java.util.List;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * A mapping, with what is needed to show it at either end.
 *
 * @param id opaque
 * @param lawId the law
 * @param lawUri address of the work
 * @param lawTitles its titles
 * @param iso3 the State
 * @param eId the provision
 * @param within number and heading of what a paragraph stands in, empty for what stands alone
 * @param excerpt the beginning of the provision's words, empty where they all stand below it
 * @param provisionNumber number as printed in the language of the anchor
 * @param provisionHeading its heading
 * @param language of the anchor's text
 * @param obligation path
 * @param role what the provision does
 * @param state where the record stands
 * @param rationale why
 * @param elementsCovered elements of the offence that it covers
 * @param author who made it
 * @param reviewer who reviewed it, empty when nobody has
 * @param reviewedOn when
 * @param asOf when it was last looked at
 * @param live whether the law is in force today
 * @param source where it is from
 * @param version for who decides about it: what they saw
 * @param confirmedBy the State's focal point, apart from editorial review; empty without
 * @param confirmedOn when the State confirmed
 */
public record MappingView(
    String id,
    String lawId,
    String lawUri,
    Texts lawTitles,
    String iso3,
    String eId,
    String within,
    String excerpt,
    String provisionNumber,
    String provisionHeading,
    LanguageTag language,
    String obligation,
    MappingRole role,
    MappingState state,
    Texts rationale,
    List<OffenceElement> elementsCovered,
    String author,
    String reviewer,
    LegalDate reviewedOn,
    LegalDate asOf,
    boolean live,
    String source,
    long version,
    String confirmedBy,
    LegalDate confirmedOn) {
  public MappingView {
    elementsCovered = List.copyOf(elementsCovered);
  }

  /** The same with other names of those who worked on it. */
  public MappingView named(String otherAuthor, String otherReviewer, String otherConfirmedBy) {
    return new MappingView(
        id,
        lawId,
        lawUri,
        lawTitles,
        iso3,
        eId,
        within,
        excerpt,
        provisionNumber,
        provisionHeading,
        language,
        obligation,
        role,
        state,
        rationale,
        elementsCovered,
        otherAuthor,
        otherReviewer,
        reviewedOn,
        asOf,
        live,
        source,
        version,
        otherConfirmedBy,
        confirmedOn);
  }
}
