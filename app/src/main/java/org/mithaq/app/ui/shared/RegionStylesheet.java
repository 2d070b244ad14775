package org.mithaq.app.ui.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** {@code /css/region/{code}.css}: the design tokens of a region's pack, and nothing but tokens. */
@WebServlet("/css/region/*")
public class RegionStylesheet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  @Inject private transient Regions regions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<RegionView> region =
        file.endsWith(".css")
            ? regions.find(file.substring(0, file.length() - 4))
            : Optional.empty();
    if (region.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/css");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=86400");
    Map<String, String> tokens = region.get().tokens();
    response
        .getWriter()
        .write(
            ":root{"
                + token(tokens, "accent")
                + "}\n@media (prefers-color-scheme: dark){:root{"
                + token(tokens, "accentDark")
                + "}}\n");
  }

  private static String token(Map<String, String> tokens, String name) {
    String value = tokens.getOrDefault(name, "");
    return COLOUR.matcher(value).matches() ? "--accent:" + value : "";
  }
}
