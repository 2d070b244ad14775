package org.mithaq.app.asking.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.mithaq.app.asking.Labels;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.WorkOnDraft;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Paper;
import org.mithaq.papers.Sheet;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Makes the files of a run: its report, and the working draft of a step with its sources. */
@ApplicationScoped
public class AssistancePapers {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private ModuleRuns runs;
  @Inject private WorkOnDraft drafts;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Clock clock;

  /** A file to take home. */
  public record TakenHome(String name, String mediaType, byte[] bytes) {
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * The report of a run.
   *
   * @param format docx, pdf or xlsx
   * @throws RefusedException NotFound for a run beyond the actor's reach; Invalid for any other
   *     format
   */
  public TakenHome report(String id, String format, LanguageTag reader) {
    RunView view =
        runs.find(id)
            .orElseThrow(
                () -> RefusedException.notFound("There is no run of this id in your reach."));
    LocalDate today = LocalDate.now(clock);
    String name = "mithaq-run-" + view.run().iso3() + "-" + view.run().module() + "-" + today;
    RunPaper text = new RunPaper(view, labels, reader, today);
    return switch (format) {
      case "docx" -> made(name + ".docx", WORD, out -> paper(Paper.docx(out, reader), text::write));
      case "pdf" ->
          made(name + ".pdf", "application/pdf", out -> paper(Paper.pdf(out, reader), text::write));
      case "xlsx" -> made(name + ".xlsx", WORKBOOK, out -> table(view, reader, out));
      default -> throw RefusedException.invalid("format", "One of docx, pdf, xlsx");
    };
  }

  /**
   * The working draft of a step, once it was saved.
   *
   * @param format docx or akn
   */
  public TakenHome draft(String id, String step, String format, LanguageTag reader) {
    DraftView view = drafts.open(id, step, reader);
    if (view.draft().version() == 0) {
      throw RefusedException.notFound("Nothing is saved yet.");
    }
    LocalDate today = LocalDate.now(clock);
    String name = "mithaq-draft-" + view.run().iso3() + "-" + view.module().code();
    DraftPaper text = new DraftPaper(view, labels, reader, today);
    return switch (format) {
      case "docx" ->
          made(
              name + ".docx",
              WORD,
              out -> paper(Paper.docx(out, view.draft().language()), text::write));
      case "akn" -> {
        StateView state = regions.state(view.run().iso3()).orElseThrow();
        DraftAkomaNtoso bill = new DraftAkomaNtoso(view, state, today);
        yield made(name + ".akn.xml", "application/akn+xml", bill::write);
      }
      default -> throw RefusedException.invalid("format", "One of docx, akn");
    };
  }

  private static void table(RunView view, LanguageTag reader, OutputStream out) throws IOException {
    try (Sheet sheet = Sheet.xlsx(out, "Mithaq", RunSheet.columns(reader), reader)) {
      new RunSheet(view, reader).write(sheet);
    }
  }

  private static void paper(Paper paper, Consumer<Paper> text) throws IOException {
    try (paper) {
      text.accept(paper);
    }
  }

  /** Whole before the answer begins: afterwards no status can be said any more. */
  private static TakenHome made(String name, String mediaType, Writing writing) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      writing.to(file);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return new TakenHome(name, mediaType, file.toByteArray());
  }
}
