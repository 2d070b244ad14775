package org.mithaq.app.api.conventions;

import java.util.Map;
import org.mithaq.conventions.ObligationView;

/** An obligation; its level is editorial, not an official classification. */
public record ObligationJson(
    String path,
    String reference,
    String level,
    String levelBasis,
    String nature,
    String addressee,
    boolean assessable,
    String label,
    Map<String, String> text,
    String note,
    String source) {
  static ObligationJson of(ObligationView view) {
    return new ObligationJson(
        view.path(),
        view.reference(),
        view.level().name(),
        view.levelBasis(),
        view.nature(),
        view.addressee(),
        view.assessable(),
        view.label(),
        view.text().byTag(),
        view.note(),
        view.source());
  }
}
