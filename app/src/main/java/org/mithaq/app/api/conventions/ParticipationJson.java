package org.mithaq.app.api.conventions;

import java.util.List;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatusActionView;

/** Where a State stands towards an instrument, with the acts it was computed from. */
public record ParticipationJson(
    String instrument,
    String state,
    String status,
    String signed,
    String consentKind,
    String consented,
    String effective,
    String denounced,
    String asOf,
    String note,
    String source,
    List<ActionJson> actions) {
  /** One act. */
  public record ActionJson(
      String kind, String date, String effective, String asOf, String note, String source) {
    static ActionJson of(StatusActionView action) {
      return new ActionJson(
          action.kind().name(),
          action.date().iso(),
          action.effective().iso(),
          action.asOf().iso(),
          action.note(),
          action.source());
    }
  }

  public static ParticipationJson of(ParticipationView view) {
    return new ParticipationJson(
        view.instrument(),
        view.iso3(),
        view.status().name(),
        view.signed().iso(),
        view.consentKind(),
        view.consented().iso(),
        view.effective().iso(),
        view.denounced().iso(),
        view.asOf().iso(),
        view.note(),
        view.source(),
        view.actions().stream().map(ActionJson::of).toList());
  }
}
