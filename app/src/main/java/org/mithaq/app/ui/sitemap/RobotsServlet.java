package org.mithaq.app.ui.sitemap;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.app.asking.PortalAddress;

/** {@code /robots.txt}: everything may be read; searches without end are not for crawlers. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            """
            User-agent: *
            Disallow: /search?
            Disallow: /compare?
            Disallow: /similar/
            Disallow: /akn/*/changes?
            Disallow: /coverage/rows?
            Disallow: /feeds/search?
            Disallow: /api/
            Disallow: /desk
            Disallow: /sign-in
            Disallow: /password
            Disallow: /report

            Sitemap: %s/sitemap.xml
            """
                .formatted(PortalAddress.of(request)));
  }
}
