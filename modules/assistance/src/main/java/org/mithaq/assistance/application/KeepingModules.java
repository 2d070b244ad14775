package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.assistance.persistence.ModuleRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Keeps what a pack says; called as the house while packs are loaded. */
@UseCase
@Requires(Permission.LOAD_PACK)
public class KeepingModules {
  private final ModuleRows rows;
  private final Clock clock;

  @Inject
  public KeepingModules(ModuleRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Keeps all programmes of a region at once. A version that is here stays as it is: other content
   * under the same number stops the load (INV-52).
   *
   * @param files bytes of each programme by where it was read
   */
  public void keep(
      String region,
      Map<String, AssistanceModule> modules,
      Map<String, byte[]> files,
      RegionalOverlay overlay) {
    modules.forEach((path, module) -> keep(path, module, sha256(files.get(path))));
    List<String> codes = modules.values().stream().map(AssistanceModule::code).toList();
    rows.retireAllBut(region, codes);
    rows.overlay(overlay);
  }

  private void keep(String path, AssistanceModule module, String sha256) {
    Optional<String> before = rows.hash(module.region(), module.code(), module.version());
    if (before.isPresent() && !before.get().equals(sha256)) {
      throw RefusedException.invalid(
          path + ": version",
          path
              + ": version "
              + module.version()
              + " of "
              + module.code()
              + " is here with other content; a change needs a new version");
    }
    if (before.isEmpty()) {
      rows.insert(module, sha256, clock.instant());
    }
  }

  /** Of the text with one kind of line end, so that a checkout elsewhere is the same. */
  private static String sha256(byte[] bytes) {
    try {
      String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
