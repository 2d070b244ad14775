package org.mithaq.app.ui.tracking;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.QuestionView;

/**
 * Saves one answer while it is typed, by the same rules as the form, and says how it counts now.
 */
@WebServlet("/desk/answers")
public class AnswerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Assessments assessments;
  @Inject private transient AnswerAssessment answering;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LanguageTag reader = Languages.of(request);
    String id = String.valueOf(request.getParameter("assessment"));
    String question = String.valueOf(request.getParameter("question"));
    try {
      QuestionView present = find(id, question);
      AnswerFields fields = new AnswerFields(request, question, reader);
      answering.answer(id, question, fields.version(), fields.content(present));
      write(response, 200, saved(find(id, question), reader));
    } catch (RefusedException refused) {
      write(response, status(refused.refusal()), refused(refused.refusal(), reader));
    }
  }

  private QuestionView find(String id, String question) {
    return assessments
        .find(id)
        .flatMap(view -> view.question(question))
        .orElseThrow(() -> RefusedException.notFound("There is no such question."));
  }

  private static JsonObject saved(QuestionView now, LanguageTag reader) {
    JsonArrayBuilder lacks = Json.createArrayBuilder();
    now.faults().forEach(fault -> lacks.add(AnswerWords.lack(now, fault, reader)));
    return Json.createObjectBuilder()
        .add("version", now.answer().version())
        .add("counted", Labels.message("board.LAW." + now.counted(), reader, ""))
        .add("lacks", lacks)
        .build();
  }

  private static JsonObject refused(Refusal refusal, LanguageTag reader) {
    String key = refusal instanceof Refusal.Conflict ? "answer.conflict" : "answer.not-saved";
    return Json.createObjectBuilder().add("problem", Labels.said(key, reader)).build();
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof Refusal.Conflict) {
      return HttpServletResponse.SC_CONFLICT;
    }
    return refusal instanceof Refusal.Forbidden
        ? HttpServletResponse.SC_FORBIDDEN
        : HttpServletResponse.SC_BAD_REQUEST;
  }

  private static void write(HttpServletResponse response, int status, JsonObject body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=UTF-8");
    // As bytes: the server counts what its writer was given in characters.
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
