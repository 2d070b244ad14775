package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.WritePlan;

/** Plans of a State and programmes of its region, and the form that begins one. */
@Named
@RequestScoped
public class PlansPage {
  @Inject private Plans plans;
  @Inject private WritePlan writing;
  @Inject private Regions regions;
  @Inject private TrackingPlaces places;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private List<PlanView> all;

  public void load() {
    String iso3 = places.getIso3();
    if (!iso3.isEmpty() && !CurrentActor.get().may(Permission.SEE_TRACKING, iso3)) {
      Missing.forbidden();
    } else if (form.pressed().equals("begin")) {
      begin();
    }
  }

  private void begin() {
    String[] id = new String[1];
    if (form.tries(() -> id[0] = writing.begin(empty()))) {
      Onward.to("/desk/plans/" + id[0] + "?done=begun&ui=" + reader.getLang());
    }
  }

  private Plan empty() {
    String owner = form.text("owner");
    Plan.Kind kind = regions.find(owner).isPresent() ? Plan.Kind.REGIONAL : Plan.Kind.NATIONAL;
    return new Plan(
        kind,
        owner,
        typed.texts("title"),
        typed.date("from"),
        typed.date("to"),
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of());
  }

  /** Of the chosen State, then of the regions that it lies in. */
  public List<PlanView> getAll() {
    if (all == null) {
      String iso3 = places.getIso3();
      all =
          iso3.isEmpty()
              ? List.of()
              : Stream.concat(Stream.of(iso3), regions.regionsOf(iso3).stream())
                  .flatMap(owner -> plans.of(owner).stream())
                  .toList();
    }
    return all;
  }

  /** States, and regions whose every State the right reaches. */
  public List<TrackingPlaces.Choice> getOwners() {
    List<TrackingPlaces.Choice> owners = new ArrayList<>(places.states("PLAN"));
    for (RegionView region : regions.all()) {
      if (!region.states().isEmpty()
          && region.states().stream()
              .allMatch(iso3 -> CurrentActor.get().may(Permission.PLAN, iso3))) {
        owners.add(new TrackingPlaces.Choice(region.code(), reader.best(region.names()).value()));
      }
    }
    return owners;
  }
}
