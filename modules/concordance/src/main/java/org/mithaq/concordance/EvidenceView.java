package org.mithaq.concordance;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * A mapping as evidence on a day.
 *
 * @param mappingId opaque
 * @param author who mapped it
 * @param reviewer who reviewed it, empty before
 * @param elementsCovered names of the elements of an offence that the provision has
 * @param eId the provision
 * @param provisionNumber number as printed
 * @param kind whether it counts on that day; REVIEWED counts, every other kind says why not
 */
public record EvidenceView(
    String mappingId,
    String iso3,
    String obligation,
    MappingRole role,
    MappingState state,
    String author,
    String reviewer,
    List<String> elementsCovered,
    String lawId,
    String lawUri,
    Texts lawTitles,
    String eId,
    String provisionNumber,
    String provisionHeading,
    LanguageTag language,
    LegalDate reviewedOn,
    CoverageKind kind) {
  public EvidenceView {
    elementsCovered = List.copyOf(elementsCovered);
  }

  /** Whether it is evidence: reviewed or confirmed, on law in force on the day (INV-20). */
  public boolean counts() {
    return kind == CoverageKind.REVIEWED;
  }
}
