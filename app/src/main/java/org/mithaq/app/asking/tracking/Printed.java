package org.mithaq.app.asking.tracking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Paper;

/**
 * A paper to take home.
 *
 * @param name of the file, without its ending
 */
public record Printed(String name, LanguageTag reader, Consumer<Paper> text) {
  /** In which form. */
  public enum Form {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Paper::docx),
    PDF("application/pdf", Paper::pdf),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Paper::xlsx);

    private final String mediaType;
    private final BiFunction<OutputStream, LanguageTag, Paper> begins;

    Form(String mediaType, BiFunction<OutputStream, LanguageTag, Paper> begins) {
      this.mediaType = mediaType;
      this.begins = begins;
    }

    public String mediaType() {
      return mediaType;
    }

    public String ending() {
      return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** By its name in an address, {@code docx}; Word where none is named. */
    public static Form of(String name) {
      return Arrays.stream(values())
          .filter(
              one -> one.name().equalsIgnoreCase(name == null || name.isBlank() ? "docx" : name))
          .findFirst()
          .orElseThrow(() -> RefusedException.invalid("format", "docx, pdf or xlsx"));
    }
  }

  /** The whole file; set before it is sent, so that a refusal can still be said. */
  public byte[] as(Form form) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Paper paper = form.begins.apply(file, reader)) {
      text.accept(paper);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return file.toByteArray();
  }
}
