package org.mithaq.app.ui.tracking;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.tracking.Printed;
import org.mithaq.app.asking.tracking.Printed.Form;
import org.mithaq.app.asking.tracking.TrackingPapers;
import org.mithaq.app.ui.desk.DeskFile;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.papers.Sheet;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.FindingSheets;

/**
 * What people who are signed in take home: the session's cookie is sent to the workspace only, so
 * that its papers stand here. The API has the same.
 */
@WebServlet("/desk/papers/*")
public class PapersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient TrackingPapers papers;
  @Inject private transient AnswerSheets sheets;
  @Inject private transient FindingSheets findings;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String what = String.valueOf(request.getPathInfo());
      if (what.equals("/sheet")) {
        sheet(DeskFile.asked(request, "id"), Languages.of(request), response);
        return;
      }
      if (what.equals("/finding-sheet")) {
        findings(DeskFile.asked(request, "id"), Languages.of(request), response);
        return;
      }
      Form form = Form.of(DeskFile.asked(request, "format"));
      Printed printed = printed(what, request, Languages.of(request));
      byte[] file = printed.as(form);
      DeskFile.begin(response, form.mediaType(), printed.name() + form.ending());
      response.getOutputStream().write(file);
    } catch (RefusedException refused) {
      response.sendError(DeskFile.status(refused.refusal()));
    }
  }

  private Printed printed(String what, HttpServletRequest request, LanguageTag reader) {
    LocalDate day = Days.of("on", DeskFile.asked(request, "on"), clock);
    return switch (what) {
      case "/note" ->
          papers.note(
              DeskFile.asked(request, "state"), DeskFile.asked(request, "duty"), day, reader);
      case "/state" -> papers.state(DeskFile.asked(request, "state"), day, reader);
      case "/participation" -> papers.participation(DeskFile.asked(request, "state"), day, reader);
      case "/assessment" -> papers.assessment(DeskFile.asked(request, "id"), reader);
      case "/plan" -> papers.plan(DeskFile.asked(request, "id"), reader);
      case "/findings" ->
          papers.findings(
              new Subject(DeskFile.asked(request, "of"), DeskFile.asked(request, "id")), reader);
      default -> throw RefusedException.notFound("There is no such paper.");
    };
  }

  /** A questionnaire that goes out to be filled in without the portal. */
  private void sheet(String id, LanguageTag reader, HttpServletResponse response)
      throws IOException {
    send("mithaq-assessment", AnswerSheets.COLUMNS, sheets.rows(id), reader, response);
  }

  /** Findings of a review, with room for more. */
  private void findings(String id, LanguageTag reader, HttpServletResponse response)
      throws IOException {
    List<List<Object>> rows = findings.rows(new Subject("review", id));
    send("mithaq-findings", FindingSheets.COLUMNS, rows, reader, response);
  }

  private static void send(
      String name,
      List<String> columns,
      List<List<Object>> rows,
      LanguageTag reader,
      HttpServletResponse response)
      throws IOException {
    DeskFile.begin(response, Form.XLSX.mediaType(), name + Form.XLSX.ending());
    try (Sheet sheet = Sheet.xlsx(response.getOutputStream(), "Mithaq", columns, reader)) {
      for (List<Object> row : rows) {
        sheet.row(row);
      }
    }
  }
}
