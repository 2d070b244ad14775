package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.Output;
import org.mithaq.kernel.Permission;

/** Where the work of a step is done, and where an output lives. */
@Named
@RequestScoped
public class RunPlaces {
  @Inject private Reader reader;

  public String run(String id) {
    return reader.link("/desk/assistance/" + id);
  }

  public String step(String id, String step) {
    return reader.link("/desk/assistance/" + id + "/" + step);
  }

  /** The page where the step's work is done; the step's own where it is done there. */
  public String work(ModuleRun run, ModuleStep step) {
    String state = run.iso3();
    return switch (step.outputRule()) {
      case GUIDANCE_READ, COMPARED, DRAFTED, TRAINED -> step(run.id(), step.id());
      case LAW_IN_FORCE ->
          reader.link(may(Permission.DRAFT) ? "/desk/laws?state=" + state : "/states/" + state);
      case MAPPED_OR_STATED -> mapping(state, instrument(step));
      case ANSWERED, VALIDATED, SUBMITTED -> reader.link("/desk/assessments?state=" + state);
      case NOTIFIED ->
          reader.link(
              step.obligations().size() == 1
                  ? "/desk/duties/" + state + "/" + step.obligations().get(0)
                  : "/desk/duties?state=" + state);
      case NEED_RECORDED -> reader.link("/desk/plans/needs/" + state);
      case MEASURE_PLANNED, CONSULTED -> reader.link("/desk/plans?state=" + state);
    };
  }

  /** Where an output can be seen; empty where it has no page of its own. */
  public String output(String iso3, Output one) {
    return switch (one.kind()) {
      case LAW, MAPPING -> reader.link(one.ref());
      case NO_PROVISION ->
          reader.link(
              "/coverage/rows?state=" + iso3 + "&obligation=" + one.about() + "&kind=no_provision");
      case AUTHORITY -> reader.link("/authorities?state=" + iso3);
      case COMPARISON -> one.ref().isEmpty() ? "" : reader.link(one.ref());
      case NOTIFICATION -> one.about().isEmpty() ? "" : reader.hub(one.about());
      default -> "";
    };
  }

  private String mapping(String state, String instrument) {
    return may(Permission.PROPOSE_MAPPING) || may(Permission.REVIEW_MAPPING)
        ? reader.link("/desk/mappings?state=" + state + "&instrument=" + instrument)
        : reader.link(
            "/coverage/rows?state=" + state + "&obligation=" + instrument + "&kind=reviewed");
  }

  private static String instrument(ModuleStep step) {
    return step.obligations().isEmpty() ? "" : step.obligations().get(0).split("/")[0];
  }

  private static boolean may(Permission permission) {
    return CurrentActor.get().may(permission);
  }
}
