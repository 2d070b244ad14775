package org.mithaq.intake.application;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ReadFile;
import org.mithaq.intake.extraction.Extraction;
import org.mithaq.intake.extraction.Limits;
import org.mithaq.intake.extraction.Tesseract;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Reads files, two at a time: each may take a good part of the memory. */
@UseCase
@Requires(value = Permission.DRAFT, audited = false)
class ReadingFile implements ReadFile {
  private static final Semaphore PLACES = new Semaphore(2);

  private final FileStore files;
  private final Reading reading;

  @Inject
  ReadingFile(
      FileStore files,
      @ConfigProperty(name = "mithaq.intake.tesseract", defaultValue = "tesseract")
          String tesseract) {
    this.files = files;
    this.reading = new Reading(new Extraction(Limits.USUAL, new Tesseract(tesseract)));
  }

  @Override
  public IntakeReport readStored(String sha256, IntakeHints hints) {
    StoredFile stored =
        files.find(sha256).orElseThrow(() -> RefusedException.notFound("no stored file " + sha256));
    try (InputStream bytes = files.open(sha256)) {
      return read(bytes, stored.name(), stored.mediaType(), hints);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public IntakeReport read(InputStream bytes, String name, String mediaType, IntakeHints hints) {
    if (!PLACES.tryAcquire()) {
      throw new RefusedException(
          new Refusal.Unavailable("other files are being read; send it again in a minute"));
    }
    try {
      return reading.read(bytes, name, mediaType, hints);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      PLACES.release();
    }
  }
}
