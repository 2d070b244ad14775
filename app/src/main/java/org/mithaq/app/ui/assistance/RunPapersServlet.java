package org.mithaq.app.ui.assistance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.assistance.AssistancePapers;
import org.mithaq.app.asking.assistance.AssistancePapers.TakenHome;
import org.mithaq.app.ui.desk.DeskFile;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

/**
 * Files of a run for people who are signed in: the session's cookie is sent to the workspace only.
 * With {@code step} the working draft of that step, else the report. The API has the same.
 */
@WebServlet("/desk/run-papers")
public class RunPapersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AssistancePapers papers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LanguageTag reader = Languages.of(request);
    String id = DeskFile.asked(request, "run");
    String step = DeskFile.asked(request, "step");
    String format = DeskFile.asked(request, "format");
    try {
      TakenHome file =
          step.isEmpty()
              ? papers.report(id, format, reader)
              : papers.draft(id, step, format, reader);
      response.setContentType(file.mediaType());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
      file.writeTo(response.getOutputStream());
    } catch (RefusedException refused) {
      response.sendError(DeskFile.status(refused.refusal()));
    }
  }
}
