package org.mithaq.app.api.conventions;

import java.util.List;
import java.util.Map;
import org.mithaq.conventions.InstrumentView;

/** An instrument on the wire; empty strings are unknown. */
public record InstrumentJson(
    String code,
    Map<String, String> titles,
    Map<String, String> shortNames,
    String kind,
    String scope,
    String adopted,
    String adoptedAt,
    String openFrom,
    String openUntil,
    String inForce,
    String entryIntoForceClause,
    String depositary,
    String registration,
    String supplements,
    List<String> authenticLanguages,
    String denunciationRule,
    String officialUrl,
    String note,
    String source) {
  static InstrumentJson of(InstrumentView view) {
    return new InstrumentJson(
        view.code(),
        view.titles().byTag(),
        view.shortNames().byTag(),
        view.kind(),
        view.scope(),
        view.adopted().iso(),
        view.adoptedAt(),
        view.openFrom().iso(),
        view.openUntil().iso(),
        view.inForce().iso(),
        view.entryIntoForceClause(),
        view.depositary(),
        view.registration(),
        view.supplements(),
        view.authenticLanguages(),
        view.denunciationRule(),
        view.officialUrl(),
        view.note(),
        view.source());
  }
}
