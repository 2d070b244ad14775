package org.mithaq.app.ui.tracking;

import static org.mithaq.kernel.Permission.ANSWER_ASSESSMENT;
import static org.mithaq.kernel.Permission.WRITE_FINDING;

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
import org.mithaq.app.asking.Languages;
import org.mithaq.files.FileStore;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

/**
 * Takes a sheet of answers or of findings; the page then says what it would change before it does.
 */
@WebServlet({"/desk/answer-sheets", "/desk/finding-sheets"})
@MultipartConfig(maxFileSize = AnswerSheetServlet.LIMIT, fileSizeThreshold = 64 << 10)
public class AnswerSheetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final long LIMIT = 20L << 20;

  @Inject private transient FileStore files;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("[0-9a-f-]{36}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean answers = request.getServletPath().equals("/desk/answer-sheets");
    String told;
    try {
      told = "sheet=" + kept(request, answers ? ANSWER_ASSESSMENT : WRITE_FINDING);
    } catch (RefusedException | IllegalStateException refused) {
      told = "refused=sheet";
    }
    response.sendRedirect(
        (answers ? "/desk/assessments/" : "/desk/reviews/")
            + id
            + "?"
            + told
            + "&ui="
            + Languages.of(request).code()
            + "#sheets");
  }

  private String kept(HttpServletRequest request, Permission right)
      throws IOException, ServletException {
    Part file = request.getPart("file");
    if (file == null || file.getSize() == 0 || !CurrentActor.get().may(right)) {
      throw RefusedException.invalid("sheet", "Choose a file first.");
    }
    String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    try (InputStream bytes = file.getInputStream()) {
      return files.store(bytes, name, String.valueOf(file.getContentType()), LIMIT).sha256();
    }
  }
}
