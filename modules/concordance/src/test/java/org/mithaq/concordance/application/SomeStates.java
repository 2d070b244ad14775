package org.mithaq.concordance.application;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** One State. */
final class SomeStates implements Regions {
  private static final StateView XDA =
      new StateView("XDA", "XA", Texts.NONE, "demonstration", List.of(), "MIXED", true, "test");

  @Override
  public Optional<StateView> state(String code) {
    return states().stream().filter(state -> state.iso3().equals(code)).findFirst();
  }

  @Override
  public List<StateView> states() {
    return List.of(XDA);
  }

  @Override
  public List<RegionView> all() {
    return List.of();
  }

  @Override
  public Optional<RegionView> find(String code) {
    return Optional.empty();
  }

  @Override
  public List<String> regionsOf(String iso3) {
    return List.of("demonstration");
  }
}
