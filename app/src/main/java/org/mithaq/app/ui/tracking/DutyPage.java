package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Days;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.KeepDuties;
import org.mithaq.tracking.KeepDuties.DutyEventDraft;
import org.mithaq.tracking.KeepDuties.NotificationDraft;
import org.mithaq.tracking.NotificationView;

/** One duty of a State: why it stands so, all that was told, and the forms to say more. */
@Named
@RequestScoped
public class DutyPage {
  @Inject private Duties duties;
  @Inject private KeepDuties keep;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private LocalDate day;
  private String iso3;
  private DutyView duty;
  private List<NotificationView> history;

  public void load() {
    iso3 = reader.part("state");
    if (!CurrentActor.get().may(Permission.SEE_TRACKING, iso3)) {
      Missing.forbidden();
      return;
    }
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    switch (form.pressed()) {
      case "notify" -> form.does("notified", () -> keep.notified(notification()));
      case "open" -> form.does("duty-opened", () -> keep.opened(event()));
      default -> {
        if (!form.text("refused").isEmpty()) {
          form.says("duty.document.refused");
        }
      }
    }
    duties.duty(iso3, reader.part("duty"), day).ifPresentOrElse(this::show, Missing::notFound);
  }

  private void show(DutyView found) {
    duty = found;
    history = duties.history(iso3, found.duty().obligation());
  }

  public LocalDate getDay() {
    return day;
  }

  public DutyView getDuty() {
    return duty;
  }

  public List<NotificationView> getHistory() {
    return history;
  }

  public boolean isKept() {
    return CurrentActor.get().may(Permission.KEEP_DUTIES, iso3);
  }

  /** Whether anything can be told once for the State. */
  public boolean isTold() {
    return !duty.duty().nature().equals("PER_CASE_DUTY");
  }

  /** Why somebody may say that it is open, or is none. */
  public List<DutyCause> getCauses() {
    return Stream.of(DutyCause.values())
        .filter(cause -> cause != DutyCause.LAW_CHANGED)
        .filter(cause -> cause != DutyCause.DOES_NOT_APPLY || duty.duty().conditional())
        .toList();
  }

  public String getHere() {
    return reader.getAddress().path();
  }

  /** The draft of the note, in each language. */
  public String note(String lang) {
    return "/desk/papers/note?state="
        + iso3
        + "&duty="
        + duty.duty().obligation()
        + "&on="
        + day
        + "&ui="
        + lang;
  }

  public String document(NotificationView one) {
    return "/desk/notification-documents?state=" + iso3 + "&duty=" + one.duty() + "&id=" + one.id();
  }

  private NotificationDraft notification() {
    return new NotificationDraft(
        iso3,
        reader.part("duty"),
        typed.texts("content"),
        typed.date("date"),
        form.text("reference"),
        form.text("supersedes"));
  }

  private DutyEventDraft event() {
    LegalDate due = typed.date("due");
    return new DutyEventDraft(
        iso3,
        reader.part("duty"),
        typed.one(DutyCause.class, "cause"),
        typed.day("since"),
        due,
        form.text("note"));
  }
}
