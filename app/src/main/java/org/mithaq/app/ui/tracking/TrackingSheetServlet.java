package org.mithaq.app.ui.tracking;

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

/** Takes a filled-in questionnaire; the page then says what it would change before it does. */
@WebServlet("/desk/answer-sheets")
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
    String told;
    try {
      told = "sheet=" + kept(request);
    } catch (RefusedException | IllegalStateException refused) {
      told = "refused=sheet";
    }
    response.sendRedirect(
        "/desk/assessments/" + id + "?" + told + "&ui=" + Languages.of(request).code() + "#sheets");
  }

  private String kept(HttpServletRequest request) throws IOException, ServletException {
    Part file = request.getPart("file");
    if (file == null
        || file.getSize() == 0
        || !CurrentActor.get().may(Permission.ANSWER_ASSESSMENT)) {
      throw RefusedException.invalid("sheet", "Choose a file first.");
    }
    String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    try (InputStream bytes = file.getInputStream()) {
      return files.store(bytes, name, String.valueOf(file.getContentType()), LIMIT).sha256();
    }
  }
}
