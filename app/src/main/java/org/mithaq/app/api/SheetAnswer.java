package org.mithaq.app.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.papers.Sheet;

/** A table as a file to keep, written while it is sent. */
public final class SheetAnswer {
  private SheetAnswer() {}

  /**
   * @param name of the file, without its ending
   */
  public static Response csv(String name, List<String> columns, Rows rows) {
    return file(
        name + ".csv",
        out -> {
          try (Sheet sheet = Sheet.csv(out, columns)) {
            rows.write(sheet);
          }
        });
  }

  /**
   * @param name of the file, without its ending
   * @param reader whose direction of script the sheet has
   */
  public static Response xlsx(String name, List<String> columns, LanguageTag reader, Rows rows) {
    return file(
        name + ".xlsx",
        out -> {
          try (Sheet sheet = Sheet.xlsx(out, "Mithaq", columns, reader)) {
            rows.write(sheet);
          }
        });
  }

  /** Any file to keep, by the reader's language. */
  public static Response file(String name, StreamingOutput body) {
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Vary", "Accept, Accept-Language")
        .build();
  }

  /** What writes the rows. */
  public interface Rows {
    void write(Sheet sheet) throws IOException;
  }
}
