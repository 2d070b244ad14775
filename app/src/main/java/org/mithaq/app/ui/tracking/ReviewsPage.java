package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Permission;
import org.mithaq.tracking.ConductReview;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Reviews.ReviewView;

/** The record of reviews of a State, and the form that begins one. */
@Named
@RequestScoped
public class ReviewsPage {
  @Inject private Reviews reviews;
  @Inject private ConductReview conducting;
  @Inject private ConventionCatalogue conventions;
  @Inject private TrackingPlaces places;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  public void load() {
    if (!CurrentActor.get().may(Permission.SEE_TRACKING)) {
      Missing.forbidden();
    } else if (form.pressed().equals("begin")) {
      begin();
    }
  }

  private void begin() {
    String[] id = new String[1];
    boolean begun =
        form.tries(
            () ->
                id[0] =
                    conducting.begin(
                        new Review(
                            form.text("of"),
                            form.text("mechanism"),
                            new java.util.TreeSet<>(form.all("instruments")),
                            form.text("cycle"),
                            form.text("cluster"),
                            "",
                            List.of(),
                            List.of(),
                            List.of())));
    if (begun) {
      Onward.to("/desk/reviews/" + id[0] + "?done=begun&ui=" + reader.getLang());
    }
  }

  /** Of the chosen State; of all within reach while none is chosen. */
  public List<ReviewView> getAll() {
    String iso3 = places.getIso3();
    return iso3.isEmpty()
        ? places.getStates().stream().flatMap(state -> reviews.of(state.value()).stream()).toList()
        : reviews.of(iso3);
  }

  public List<TrackingPlaces.Choice> getMine() {
    return places.states("CONDUCT_REVIEW");
  }

  public List<InstrumentView> getInstruments() {
    return conventions.instruments();
  }
}
