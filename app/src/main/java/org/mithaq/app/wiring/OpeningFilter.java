package org.mithaq.app.wiring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 503 with Retry-After until the house is open. First of the filters (see web.xml). */
public class OpeningFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Opening opening;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (opening.open()) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "5");
    response.setHeader("Cache-Control", "no-store");
    response.setCharacterEncoding("UTF-8");
    if (request.getRequestURI().startsWith("/api/")) {
      ProblemJson.write(
          response, 503, "unavailable", "Mithaq is starting: " + opening.stage().words() + ".");
    } else {
      response.setContentType("text/html");
      response.getWriter().write(page());
    }
  }

  /** In the three interface languages, since nothing can be asked of a house that is not open. */
  private String page() {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Mithaq ميثاق</title></head>
        <body><main>
        <p>Mithaq is starting. Please try again in a moment.</p>
        <p lang="fr">Mithaq démarre. Veuillez réessayer dans un instant.</p>
        <p lang="ar" dir="rtl">ميثاق قيد التشغيل. يرجى المحاولة بعد لحظات.</p>
        </main></body></html>
        """;
  }
}
