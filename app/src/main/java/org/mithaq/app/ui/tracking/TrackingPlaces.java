package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The States whose implementation somebody follows, and what States and instruments are called. */
@Named
@RequestScoped
public class TrackingPlaces {
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;

  /** A choice of a form. */
  public record Choice(String value, String name) {}

  /** States that a right of the reader reaches, by name. */
  public List<Choice> states(String permission) {
    Permission right = Permission.valueOf(permission);
    return regions.states().stream()
        .map(StateView::iso3)
        .filter(iso3 -> CurrentActor.get().may(right, iso3))
        .map(iso3 -> new Choice(iso3, state(iso3)))
        .sorted(
            Comparator.comparing(Choice::name, Collator.getInstance(reader.getLanguage().locale())))
        .toList();
  }

  /** States whose tracking the reader sees. */
  public List<Choice> getStates() {
    return states("SEE_TRACKING");
  }

  /** The State that the address names; the only one there is, when there is only one. */
  public String getIso3() {
    String asked = reader.getParameters().first("state");
    List<Choice> states = getStates();
    if (!asked.isEmpty()) {
      return regions.state(asked).map(StateView::iso3).orElse("");
    }
    return states.size() == 1 ? states.get(0).value() : "";
  }

  public boolean may(String permission, String iso3) {
    return CurrentActor.get().may(Permission.valueOf(permission), iso3);
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }

  /** A State, or a region. */
  public String owner(String code) {
    return regions
        .find(code)
        .map(region -> reader.best(region.names()).value())
        .orElseGet(() -> state(code));
  }
}
