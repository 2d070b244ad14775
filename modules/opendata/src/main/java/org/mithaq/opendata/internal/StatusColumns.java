package org.mithaq.opendata.internal;

import java.util.List;
import org.mithaq.conventions.StatusActionView;

/** A status action as a row, in the columns that the import of such sheets reads. */
final class StatusColumns {
  static final List<String> NAMES =
      List.of(
          "instrument",
          "iso3",
          "kind",
          "date",
          "effectDate",
          "asOf",
          "note",
          "source",
          "notification");

  private StatusColumns() {}

  static List<String> of(StatusActionView action) {
    return List.of(
        action.instrument(),
        action.iso3(),
        action.kind().name(),
        action.date().iso(),
        action.effective().iso(),
        action.asOf().iso(),
        action.note(),
        action.source(),
        action.depositaryNotification());
  }
}
