package org.mithaq.app.ui.curation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Refusals;
import org.mithaq.app.asking.Languages;
import org.mithaq.curation.WriteEntry;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ReadFile;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Takes a document of law (PDF, DOCX, ODT, HTML, text), keeps it, reads it, and begins an entry
 * from what was understood. A form post of the workspace: who may not, or sends what cannot be
 * read, is shown the page of files again with the reason.
 */
@WebServlet("/desk/files")
@MultipartConfig(maxFileSize = FileServlet.LIMIT, fileSizeThreshold = 64 << 10)
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** A scanned gazette may be large; a law is not. */
  static final long LIMIT = 100L << 20;

  private static final String NO_FILE = "no file";

  @Inject private transient FileStore files;
  @Inject private transient Refusals refusals;
  @Inject private transient ReadFile read;
  @Inject private transient WriteEntry write;
  @Inject private transient ProposedDraft proposed;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String ui = "ui=" + Languages.of(request).code();
    try {
      response.sendRedirect("/desk/drafts/" + begin(request) + "?" + ui);
    } catch (RefusedException refused) {
      back(response, ui, Problem.of(refused.refusal()));
    } catch (IllegalStateException tooLarge) {
      back(response, ui, Problem.TOO_LARGE);
    }
  }

  /** Why a file was not taken; the address of the form says it by its name. */
  enum Problem {
    MISSING,
    FORBIDDEN,
    TOO_LARGE,
    UNREADABLE,
    BUSY;

    static Problem of(Refusal refusal) {
      if (refusal instanceof Refusal.Forbidden) {
        return FORBIDDEN;
      }
      if (refusal instanceof Refusal.TooLarge) {
        return TOO_LARGE;
      }
      if (refusal instanceof Refusal.Unavailable) {
        return BUSY;
      }
      boolean missing =
          refusal instanceof Refusal.Invalid invalid && invalid.place().equals(NO_FILE);
      return missing ? MISSING : UNREADABLE;
    }
  }

  private String begin(HttpServletRequest request) throws IOException, ServletException {
    Part file = request.getPart("file");
    if (file == null || file.getSize() == 0) {
      throw RefusedException.invalid(NO_FILE, "Choose a file first.");
    }
    if (!CurrentActor.get().may(Permission.DRAFT)) {
      refusals.write("POST /desk/files", "does not hold DRAFT");
      throw new RefusedException(new Refusal.Forbidden("You are not allowed to hand in files."));
    }
    String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    String iso3 = text(request, "state");
    StoredFile stored;
    try (InputStream bytes = file.getInputStream()) {
      stored = files.store(bytes, name, String.valueOf(file.getContentType()), LIMIT);
    }
    IntakeReport report =
        read.readStored(stored.sha256(), new IntakeHints(text(request, "language"), iso3));
    return write.begin(new Beginning(proposed.of(report, iso3), stored.sha256(), name));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static void back(HttpServletResponse response, String ui, Problem problem)
      throws IOException {
    response.sendRedirect("/desk/import?" + ui + "&problem=" + problem);
  }
}
