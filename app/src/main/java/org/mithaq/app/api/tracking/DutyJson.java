package org.mithaq.app.api.tracking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.NotificationView;

/** What a State has to tell, on the wire; an empty date is unknown. */
public final class DutyJson {
  private DutyJson() {}

  public record Checklist(
      String state,
      String on,
      List<Instrument> party,
      List<Instrument> unknown,
      Map<String, Long> counts,
      List<Duty> duties) {
    static Checklist of(DutyChecklist list) {
      Map<String, Long> counts = new TreeMap<>();
      list.counts().forEach((standing, count) -> counts.put(standing.name(), count));
      return new Checklist(
          list.iso3(),
          list.on().toString(),
          list.party().stream().map(Instrument::of).toList(),
          list.unknown().stream().map(Instrument::of).toList(),
          counts,
          list.duties().stream().map(Duty::of).toList());
    }
  }

  /** Towards an instrument, as recorded on {@code asOf}. */
  public record Instrument(String code, String status, String effective, String asOf) {
    static Instrument of(ParticipationView one) {
      return new Instrument(
          one.instrument(), one.status().name(), one.effective().iso(), one.asOf().iso());
    }
  }

  public record Duty(
      String obligation,
      String reference,
      String what,
      String action,
      String recipient,
      String nature,
      String dated,
      String standing,
      String due,
      Notified last,
      List<Event> open,
      String source) {
    static Duty of(DutyView one) {
      return new Duty(
          one.duty().obligation(),
          one.duty().reference(),
          one.duty().what(),
          one.duty().action(),
          one.duty().recipient(),
          one.duty().nature(),
          one.duty().dated(),
          one.standing().name(),
          one.due().iso(),
          one.last().map(Notified::of).orElse(null),
          one.open().stream().map(Event::of).toList(),
          one.duty().source());
    }
  }

  public record Notified(
      String id,
      String obligation,
      Map<String, String> content,
      String date,
      String reference,
      String supersedes) {
    static Notified of(NotificationView one) {
      return new Notified(
          one.id(),
          one.duty(),
          one.content().byTag(),
          one.date().iso(),
          one.reference(),
          one.supersedes());
    }
  }

  public record Event(String cause, String since, String due, String note, String law) {
    static Event of(DutyEventView one) {
      return new Event(
          one.cause().name(), one.since().toString(), one.due().iso(), one.note(), one.lawId());
    }
  }

  /** A notification to be recorded. */
  public record NewNotification(
      String obligation,
      Map<String, String> content,
      String date,
      String reference,
      String supersedes) {}

  /** What opens a duty, or sets it aside. */
  public record NewEvent(String obligation, String cause, String since, String due, String note) {}

  /** What was made. */
  public record Made(String id) {}

  static LegalDate date(String text) {
    return LegalDate.parse(text);
  }
}
