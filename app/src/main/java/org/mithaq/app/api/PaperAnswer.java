package org.mithaq.app.api;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.papers.Paper;

/** A paper as a file to keep. It is set before it is sent, so that a refusal can still be said. */
public final class PaperAnswer {
  private PaperAnswer() {}

  /**
   * @param name of the file, without its ending
   * @param reader whose language the paper is in
   */
  public static Response docx(String name, LanguageTag reader, Consumer<Paper> text) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    return answer(name + ".docx", file, Paper.docx(file, reader), text);
  }

  /**
   * @param name of the file, without its ending
   * @param reader whose language the paper is in
   */
  public static Response pdf(String name, LanguageTag reader, Consumer<Paper> text) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    return answer(name + ".pdf", file, Paper.pdf(file, reader), text);
  }

  private static Response answer(
      String name, ByteArrayOutputStream file, Paper paper, Consumer<Paper> text) {
    try (paper) {
      text.accept(paper);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return SheetAnswer.file(name, file::writeTo);
  }
}
