package org.mithaq.app.ui.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Whose look and banner the page has: those of the region that its content belongs to. */
@Named
@RequestScoped
public class House {
  @Inject private Reader reader;
  @Inject private Regions regions;

  private RegionView shown;

  public void show(RegionView region) {
    this.shown = region;
  }

  /** The page speaks of a State: its home region's look and banner. */
  public void showState(String iso3) {
    regions
        .state(iso3)
        .flatMap(state -> regions.find(state.homeRegion()))
        .ifPresent(region -> this.shown = region);
  }

  /** Code of the region, null where the page belongs to none. */
  public String getRegion() {
    return shown == null ? null : shown.code();
  }

  public boolean isDemonstration() {
    return shown != null && shown.demonstration() && !shown.banner().isEmpty();
  }

  public Text getBanner() {
    return reader.best(shown.banner());
  }
}
