package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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
    List<Table> tables;
    try (InputStream file = files.open(sha256)) {
      tables = TableFile.read(file, "sheet", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (tables.size() != 1) {
      throw RefusedException.invalid("sheet", "One sheet is expected, not " + tables.size() + ".");
    }
    return tables.get(0);
  }
}
