package org.mithaq.app.ui.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public address: which view shows it and what its path says.
 *
 * @param path as asked for
 * @param view the view that shows it
 * @param parts named parts of the path
 */
public record Address(String path, String view, Map<String, String> parts) {
  private static final String ATTRIBUTE = "org.mithaq.address";

  private record Route(Pattern pattern, String view, List<String> names) {}

  private static final List<Route> ROUTES =
      List.of(
          route("/", "front"),
          route("/r/([a-z0-9-]+)", "region", "region"),
          route("/search", "search"),
          route("/states/([A-Za-z]{2,3})", "state", "state"),
          route("/states/([A-Za-z]{2,3})/implementation", "implementation", "state"),
          route("/states/([A-Za-z]{2,3})/implementation/rows", "implementation-rows", "state"),
          route("/conventions", "conventions"),
          route("/conventions/([A-Za-z0-9-]+)", "convention", "instrument"),
          route("/conventions/([A-Za-z0-9-]+)/([A-Za-z0-9]+)", "article", "instrument", "article"),
          route("/compare", "compare"),
          route("/coverage", "coverage"),
          route("/coverage/rows", "coverage-rows"),
          route("/about", "about"),
          route("/data", "data"),
          route("/sign-in", "sign-in"),
          route("/password", "password"),
          route("/desk", "desk"),
          route("/desk/mappings", "desk-mappings"),
          route("/desk/mappings/one", "desk-mapping"),
          route("/desk/mappings/law", "desk-mapping-law"),
          route("/desk/account", "desk-account"),
          route("/desk/tokens", "desk-tokens"),
          route("/desk/administration(?:/accounts)?", "desk-accounts"),
          route("/desk/tasks", "desk-tasks"),
          route("/desk/drafts", "desk-drafts"),
          route("/desk/drafts/([0-9a-f-]{36})", "desk-draft", "id"),
          route("/desk/drafts/([0-9a-f-]{36})/sign-off", "desk-sign-off", "id"),
          route("/desk/drafts/([0-9a-f-]{36})/source", "desk-source", "id"),
          route("/desk/laws", "desk-laws"),
          route("/desk/import", "desk-import"),
          route("/desk/incoming", "desk-incoming"),
          route("/desk/incoming/feeds", "desk-feeds"),
          route("/desk/searches", "desk-searches"),
          route("/desk/institute", "desk-institute"),
          route("/similar(/akn/.+/~[^/]+)", "similar", "uri"),
          route("(/akn/.+)/changes", "changes", "uri"),
          route("(/akn/.+/~[^/]+)", "provision", "uri"),
          route("(/akn/.+)", "law", "uri"));

  /** The address that a path is, if it is one. A slash at the end does not matter. */
  public static Optional<Address> of(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    for (Route route : ROUTES) {
      Matcher matcher = route.pattern().matcher(plain);
      if (matcher.matches()) {
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i < route.names().size(); i++) {
          parts.put(route.names().get(i), matcher.group(i + 1));
        }
        return Optional.of(new Address(path, "/pages/" + route.view() + ".xhtml", parts));
      }
    }
    return Optional.empty();
  }

  /**
   * The same address for what is asked of it: a comparison of no obligation is one of provisions
   * that the reader picked.
   */
  Address asked(HttpServletRequest request) {
    return view.equals("/pages/compare.xhtml") && request.getParameter("obligation") == null
        ? new Address(path, "/pages/chosen.xhtml", parts)
        : this;
  }

  /** The address that a request came to; empty where it is none. */
  public static Optional<Address> of(HttpServletRequest request) {
    return Optional.ofNullable((Address) request.getAttribute(ATTRIBUTE));
  }

  void rememberIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Whether it is a page of the workspace, for people who are signed in. */
  public boolean workspace() {
    return view.startsWith("/pages/desk");
  }

  /** A part of the path; empty when the address has none of that name. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  private static Route route(String pattern, String view, String... names) {
    return new Route(Pattern.compile(pattern), view, List.of(names));
  }
}
