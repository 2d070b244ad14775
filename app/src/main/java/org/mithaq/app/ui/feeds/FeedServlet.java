package org.mithaq.app.ui.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** {@code /feeds} and the path of a page: what is new there, as Atom, for everybody. */
@WebServlet("/feeds/*")
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String RETRY_AFTER_SECONDS = "30";

  @Inject private transient Feeds feeds;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    LanguageTag reader = Languages.of(request);
    Optional<Feed> feed;
    try {
      feed = feeds.beside(path, SearchParameters.of(request.getParameterMap()), reader);
    } catch (RefusedException refused) {
      refuse(refused.refusal(), response);
      return;
    }
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    response.setContentType("application/atom+xml");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", reader.code());
    AtomXml.write(
        feed.get(),
        reader,
        PortalAddress.of(request),
        "/feeds" + path + query,
        response.getOutputStream());
  }

  private static void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
    if (refusal instanceof Refusal.Unavailable) {
      response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, refusal.reason());
    }
  }
}
