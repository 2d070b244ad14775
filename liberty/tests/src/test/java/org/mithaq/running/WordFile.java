package org.mithaq.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document as somebody in a ministry types it: a paragraph a line, no styles. */
public final class WordFile {
  private WordFile() {}

  /** Writes a file of its own, whose name ends with what is given. */
  public static Path of(String name, String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      Path file = Files.createTempDirectory("mithaq-word").resolve(name);
      try (var out = Files.newOutputStream(file)) {
        document.write(out);
      }
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
