package org.mithaq.app.api.concordance;

import java.util.Map;
import org.mithaq.concordance.NoProvisionView;

/** A standing statement of "no national provision" on the wire. */
public record NoProvisionJson(
    String id,
    String state,
    String obligation,
    String statedBy,
    String statedOn,
    Map<String, String> note) {
  static NoProvisionJson of(NoProvisionView view) {
    return new NoProvisionJson(
        view.id(),
        view.iso3(),
        view.obligation(),
        view.statedBy(),
        view.statedOn().iso(),
        view.note().byTag());
  }
}
