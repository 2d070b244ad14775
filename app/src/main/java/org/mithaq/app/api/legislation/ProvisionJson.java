package org.mithaq.app.api.legislation;

import java.util.List;
import org.mithaq.legislation.ProvisionView;

/** A provision with what lies below it. */
public record ProvisionJson(
    String uri,
    String eId,
    String kind,
    String number,
    String heading,
    String text,
    List<String> ancestors,
    String language,
    String validFrom,
    String validTo,
    String status,
    String contentHash,
    List<ProvisionJson> children) {
  static ProvisionJson of(ProvisionView view) {
    return new ProvisionJson(
        view.uri(),
        view.eId(),
        view.kind().name(),
        view.number(),
        view.heading(),
        view.text(),
        view.ancestors(),
        view.language().code(),
        view.validFrom().iso(),
        view.validTo().iso(),
        view.status().name(),
        view.contentHash(),
        view.children().stream().map(ProvisionJson::of).toList());
  }
}
