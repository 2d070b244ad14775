package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.legislation.LawImport;
import org.mithaq.regions.PackPart;
import org.mithaq.regions.RegionPack;

/**
 * The laws of a region pack, {@code laws/*.jsonl}: each file an import whose source is the pack.
 */
@ApplicationScoped
class LawPackPart implements PackPart {
  private final LawFileImport imports;

  @Inject
  LawPackPart(LawFileImport imports) {
    this.imports = imports;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load(RegionPack pack) throws Exception {
    for (String path : pack.files("laws")) {
      if (path.endsWith(".jsonl") || path.endsWith(".jsonl.gz")) {
        load(pack, path);
      }
    }
  }

  private void load(RegionPack pack, String path) throws Exception {
    LawImport command =
        new LawImport(
            pack.sha256(),
            "pack " + pack.code() + " " + pack.version() + ": " + path,
            LawImport.Format.JSONL,
            false,
            false,
            "",
            "",
            "");
    String id = "pack:" + pack.code() + ":" + pack.version();
    JobRun run = new PackRun(id, path);
    imports.run(run, id, command, () -> open(pack, path), Actor.HOUSE);
  }

  private static InputStream open(RegionPack pack, String path) throws IOException {
    return pack.file(path).orElseThrow(() -> new IOException("the pack has no file " + path));
  }
}
