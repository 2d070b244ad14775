package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.Plan.CapacityLevel;

/** Needs of a State on the desk, each with the steps that the reader may take. */
@Named
@RequestScoped
public class NeedsPage {
  @Inject private Needs needs;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private String iso3;

  public void load() {
    iso3 = reader.part("state");
    if (!CurrentActor.get().may(Permission.SEE_TRACKING, iso3)) {
      Missing.forbidden();
      return;
    }
    String[] pressed = form.pressed().split(" ");
    if (pressed[0].equals("draft")) {
      form.does("need-kept", () -> needs.draft(need()));
    } else if (pressed.length == 3 && pressed[2].matches("\\d{1,18}")) {
      form.does("need-step", () -> step(pressed[0], pressed[1], Long.parseLong(pressed[2])));
    }
  }

  private void step(String step, String id, long version) {
    switch (step) {
      case "endorse" -> needs.endorse(id, version);
      case "consent" -> needs.consent(id, version);
      case "authenticate" -> needs.authenticate(id, version);
      case "acknowledge" -> needs.acknowledge(id, version);
      default -> needs.withdraw(id, version);
    }
  }

  private Need need() {
    return new Need(
        iso3,
        typed.codes("obligations"),
        "",
        typed.texts("title"),
        typed.texts("description"),
        typed.one(Need.Type.class, "type"),
        typed.one(CapacityLevel.class, "level"),
        typed.one(Need.Urgency.class, "urgency"),
        typed.texts("minimum"),
        form.text("institution"));
  }

  /** What the reader may do with a need now. */
  public List<String> steps(NeedView one) {
    List<String> steps = new ArrayList<>();
    boolean clears = may(Permission.CLEAR_ASSESSMENT);
    boolean conducts = may(Permission.CONDUCT_REVIEW);
    switch (one.state()) {
      case DRAFT -> add(steps, clears, "endorse");
      case ENDORSED_BY_STATE -> add(steps, conducts, "authenticate");
      case AUTHENTICATED -> add(steps, conducts, "acknowledge");
      default -> {
        // Nothing more here; what follows belongs to assistance.
      }
    }
    boolean ended = one.state() == Need.State.WITHDRAWN;
    add(steps, clears && !one.consented() && !ended && one.state() != Need.State.DRAFT, "consent");
    add(steps, may(Permission.PLAN) && !ended, "withdraw");
    return steps;
  }

  private static void add(List<String> steps, boolean may, String step) {
    if (may) {
      steps.add(step);
    }
  }

  /** Asked by forms that come back before anything is loaded. */
  private boolean may(Permission permission) {
    return CurrentActor.get().may(permission, reader.part("state"));
  }

  public boolean isWritable() {
    return may(Permission.PLAN);
  }

  public Need.Type[] getTypes() {
    return Need.Type.values();
  }

  public Need.Urgency[] getUrgencies() {
    return Need.Urgency.values();
  }
}
