package org.mithaq.app.ui.report;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.ui.desk.StrangerPace;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.wiring.SameOrigin;
import org.mithaq.curation.ReportProblem;
import org.mithaq.curation.ReportProblem.ProblemReport;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Takes a report: on to the page that says what happens next, or back to the form, filled, with
 * what was wrong. A field that people do not see stands in the form; what programs write in it goes
 * nowhere, and they are not told.
 */
@WebServlet("/report")
public class ReportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "report";
  private static final String TRAP = "website";

  /** More than the form can hold in any script. */
  private static final long LARGEST = 64 << 10;

  @Inject private transient ReportProblem problems;
  @Inject private transient ReportedPages pages;
  @Inject private transient SameOrigin origin;
  @Inject private transient StrangerPace pace;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!origin.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
      // Nothing of it is read.
      to(response, "/report?large=1");
    } else if (!pace.allows(WHAT, request.getRemoteAddr())) {
      response.setHeader("Retry-After", Long.toString(StrangerPace.SPAN.toSeconds()));
      again(request, response, 429, ReportPage.Problem.TOO_OFTEN);
    } else {
      take(request, response);
    }
  }

  private void take(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    ReportedPage page = pages.of(text(request, "about"));
    try {
      if (text(request, TRAP).isEmpty()) {
        problems.report(report(request, page));
        pace.count(WHAT, request.getRemoteAddr());
      }
      String about = URLEncoder.encode(page.address(), StandardCharsets.UTF_8);
      to(response, "/report?sent=1&about=" + about + "&ui=" + Languages.of(request).code());
    } catch (RefusedException refused) {
      refuse(request, response, refused.refusal());
    }
  }

  private static ProblemReport report(HttpServletRequest request, ReportedPage page) {
    return new ProblemReport(
        page.address(),
        page.iso3(),
        page.region(),
        page.titles(),
        text(request, "words"),
        Languages.of(request),
        text(request, "email"));
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws ServletException, IOException {
    if (refusal instanceof Refusal.TooLarge) {
      again(request, response, 413, ReportPage.Problem.TOO_LARGE);
    } else if (refusal instanceof Refusal.Unavailable) {
      response.setHeader("Retry-After", "3600");
      again(request, response, 503, ReportPage.Problem.UNAVAILABLE);
    } else if (refusal instanceof Refusal.Invalid invalid && invalid.place().equals("email")) {
      again(request, response, 400, ReportPage.Problem.EMAIL);
    } else {
      again(request, response, 400, ReportPage.Problem.WORDS);
    }
  }

  private static void to(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  private static void again(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      ReportPage.Problem problem)
      throws ServletException, IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute(ReportPage.PROBLEM, problem);
    request
        .getRequestDispatcher(Address.of(request).orElseThrow().view())
        .forward(request, response);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
