package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.mithaq.files.FileStore;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;

/** A sheet that was handed in, by which a page says what it would change before it does. */
@ApplicationScoped
public class HandedSheet {
  private FileStore files;

  HandedSheet() {}

  @Inject
  public HandedSheet(FileStore files) {
    this.files = files;
  }

  /** The one table of the file. */
  public Table of(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}") || files.find(sha256).isEmpty()) {
      throw RefusedException.invalid("sheet", "No such file was handed in.");
    }
    try (InputStream file = files.open(sha256)) {
      return TableFile.one(file, "sheet");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
