package org.mithaq.app.wiring;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Refusals;
import org.mithaq.kernel.Actor;

/**
 * Before everything below {@code /desk}: only for who is signed in, kept by no cache, and written
 * to by the portal's own pages only. Who is not signed in goes to the form and comes back.
 */
public class DeskFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private transient SameOrigin origin;
  @Inject private transient Refusals refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    boolean reading = READING.contains(request.getMethod());
    if (!reading && !origin.sent(request)) {
      refusals.write(request.getMethod() + " " + request.getRequestURI(), "a form from elsewhere");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (CurrentActor.get().kind() == Actor.Kind.STRANGER) {
      toTheForm(request, response, reading);
    } else {
      chain.doFilter(request, new OnePolicy(response));
    }
  }

  /** The policy with the page's nonce comes in the place of the portal's, not beside it. */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (name.equalsIgnoreCase(POLICY)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }

  private static void toTheForm(
      HttpServletRequest request, HttpServletResponse response, boolean reading)
      throws IOException {
    String place = request.getRequestURI();
    if (reading && request.getQueryString() != null) {
      place += "?" + request.getQueryString();
    }
    String form = "/sign-in?to=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    if (request.getParameter("ui") != null) {
      form += "&ui=" + URLEncoder.encode(request.getParameter("ui"), StandardCharsets.UTF_8);
    }
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      // A redirect would be followed by the script, not by the page (Jakarta Faces 4.1, 13.4.4).
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + form.replace("&", "&amp;")
                  + "\"/></partial-response>");
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", form);
  }
}
