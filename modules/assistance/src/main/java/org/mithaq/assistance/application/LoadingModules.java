package org.mithaq.assistance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Role;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.assistance.programme.CapacityTools;
import org.mithaq.assistance.programme.Known;
import org.mithaq.assistance.programme.ModuleFile;
import org.mithaq.assistance.programme.OverlayFile;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.RegionPack;
import org.mithaq.tracking.Templates;

/** Loads the programmes and the overlay of each pack, all of a pack or nothing. */
@ApplicationScoped
public class LoadingModules implements PackPart {
  private static final int LIMIT = 2 << 20;

  private final KeepingModules keeping;
  private final ConventionCatalogue conventions;
  private final Templates templates;

  @Inject
  public LoadingModules(
      KeepingModules keeping, ConventionCatalogue conventions, Templates templates) {
    this.keeping = keeping;
    this.conventions = conventions;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load(RegionPack pack) throws Exception {
    Known known = known();
    Map<String, AssistanceModule> modules = new LinkedHashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> codes = new HashSet<>();
    for (String path : pack.files("modules")) {
      if (!path.endsWith(".yaml")) {
        throw RefusedException.invalid(path, path + ": a programme is a .yaml file");
      }
      byte[] bytes = bytes(pack, path).orElseThrow();
      AssistanceModule module = ModuleFile.read(pack.code(), path, bytes, known);
      if (!codes.add(module.code())) {
        throw RefusedException.invalid(path + ": code", "two files are of " + module.code());
      }
      modules.put(path, module);
      files.put(path, bytes);
    }
    Optional<byte[]> overlay = bytes(pack, OverlayFile.NAME);
    RegionalOverlay beside =
        overlay.isPresent()
            ? OverlayFile.read(pack.code(), overlay.get(), known)
            : RegionalOverlay.none(pack.code());
    CurrentActor.as(
        Actor.HOUSE,
        () -> {
          templates.publish(CapacityTools.template());
          keeping.keep(pack.code(), modules, files, beside);
          return null;
        });
  }

  private Known known() {
    Set<String> roles =
        Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    return new Known(
        path -> conventions.obligation(path).isPresent(),
        path -> conventions.obligation(path).filter(ObligationView::assessable).isPresent(),
        this::duty,
        code -> conventions.instrument(code).isPresent(),
        CapacityTools.codes(),
        roles);
  }

  private boolean duty(String path) {
    return path.contains("/")
        && conventions.notificationDuties(path.substring(0, path.indexOf('/'))).stream()
            .anyMatch(duty -> duty.obligation().equals(path));
  }

  private static Optional<byte[]> bytes(RegionPack pack, String path) throws IOException {
    Optional<InputStream> file = pack.file(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw RefusedException.invalid(path, path + ": longer than " + LIMIT + " bytes");
      }
      return Optional.of(bytes);
    }
  }
}
