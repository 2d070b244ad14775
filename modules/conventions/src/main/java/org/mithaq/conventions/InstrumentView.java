package org.mithaq.conventions;

import java.util.List;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * An instrument.
 *
 * @param code {@code UNTOC}
 * @param titles official titles
 * @param shortNames how people call it, in the interface languages
 * @param kind CONVENTION, PROTOCOL, AGREEMENT …
 * @param scope UNIVERSAL, REGIONAL, BILATERAL
 * @param adopted date of adoption
 * @param adoptedAt place of conclusion
 * @param openFrom first day for signature
 * @param openUntil last day for signature
 * @param inForce its own entry into force
 * @param entryIntoForceClause the clause that says so, by number
 * @param depositary SG or another
 * @param registration number of registration and volume, as the depositary cites it
 * @param supplements code of the parent instrument, empty without
 * @param authenticLanguages languages of the authentic texts
 * @param denunciationRule as the clause says, in short
 * @param officialUrl where its text is officially found, empty when unknown
 * @param note what a reviewer left open, empty without
 * @param source where these facts are from
 */
public record InstrumentView(
    String code,
    Texts titles,
    Texts shortNames,
    String kind,
    String scope,
    LegalDate adopted,
    String adoptedAt,
    LegalDate openFrom,
    LegalDate openUntil,
    LegalDate inForce,
    String entryIntoForceClause,
    String depositary,
    String registration,
    String supplements,
    List<String> authenticLanguages,
    String denunciationRule,
    String officialUrl,
    String note,
    String source) {
  public InstrumentView {
    authenticLanguages = List.copyOf(authenticLanguages);
  }
}
