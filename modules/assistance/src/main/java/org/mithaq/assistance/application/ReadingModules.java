package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModule.Status;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.assistance.persistence.ModuleRows;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Shows programmes. */
@UseCase
@Open
class ReadingModules implements AssistanceModules {
  private final ModuleRows rows;
  private final Regions regions;

  @Inject
  ReadingModules(ModuleRows rows, Regions regions) {
    this.rows = rows;
    this.regions = regions;
  }

  @Override
  public List<AssistanceModule> all() {
    return rows.newest().stream().filter(one -> one.status() == Status.PUBLISHED).toList();
  }

  @Override
  public Optional<AssistanceModule> find(String region, String code) {
    return rows.newest(region, code);
  }

  @Override
  public Optional<AssistanceModule> version(String region, String code, int version) {
    return rows.version(region, code, version);
  }

  @Override
  public List<AssistanceModule> openTo(String iso3) {
    Set<String> open = new LinkedHashSet<>(regions.regionsOf(iso3));
    for (String region : List.copyOf(open)) {
      regions.find(region).map(RegionView::borrows).ifPresent(open::addAll);
    }
    List<AssistanceModule> all = all();
    List<AssistanceModule> mine = new ArrayList<>();
    for (String region : open) {
      all.stream().filter(one -> one.region().equals(region)).forEach(mine::add);
    }
    all.stream().filter(one -> one.everywhere() && !open.contains(one.region())).forEach(mine::add);
    return mine;
  }

  @Override
  public RegionalOverlay overlay(String region) {
    return rows.overlay(region).orElse(RegionalOverlay.none(region));
  }
}
