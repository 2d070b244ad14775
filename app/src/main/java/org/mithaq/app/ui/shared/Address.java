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
          route("/states/([A-Za-z]{2,3})/plans", "state-plans", "state"),
          route("/plans/([0-9a-f-]{36})", "plan", "id"),
          route("/assessments/([0-9a-f-]{36})", "assessment", "id"),
          route("/conventions/([A-Za-z0-9-]+)/implementation", "instrument-board", "instrument"),
          route(
              "/conventions/([A-Za-z0-9-]+)/([A-Za-z0-9]+)/implementation",
              "obligation-board",
              "instrument",
              "article"),
          route("/conventions", "conventions"),
          route("/conventions/([A-Za-z0-9-]+)", "convention", "instrument"),
          route("/conventions/([A-Za-z0-9-]+)/([A-Za-z0-9]+)", "article", "instrument", "article"),
          route("/compare", "compare"),
          route("/coverage", "coverage"),
          route("/coverage/rows", "coverage-rows"),
          route("/assistance", "assistance"),
          route("/assistance/([a-z0-9-]+)/([a-z0-9-]+)", "programme", "region", "module"),
          route("/desk/assistance", "desk-assistance"),
          route("/desk/assistance/([0-9a-f-]{36})", "desk-run", "id"),
          route("/desk/assistance/([0-9a-f-]{36})/([a-z0-9-]+)", "desk-run-step", "id", "step"),
          route(
              "/desk/assistance/([0-9a-f-]{36})/([a-z0-9-]+)/draft",
              "desk-working-draft",
              "id",
              "step"),
          route("/authorities", "authorities"),
          route("/about", "about"),
          route("/accessibility", "accessibility"),
          route("/data", "data"),
          route("/report", "report"),
          route("/sign-in", "sign-in"),
          route("/password", "password"),
          route("/register", "register"),
          route("/unsubscribe", "unsubscribe"),
          route("/desk/collections", "desk-collections"),
          route("/desk/collections/([0-9a-f-]{36})", "desk-collection", "id"),
          route("/desk/keep", "desk-keep"),
          route("/desk/following", "desk-following"),
          route("/desk/comments", "desk-comments"),
          route("/desk", "desk"),
          route("/desk/mappings", "desk-mappings"),
          route("/desk/mappings/one", "desk-mapping"),
          route("/desk/mappings/law", "desk-mapping-law"),
          route("/desk/account", "desk-account"),
          route("/desk/tokens", "desk-tokens"),
          route("/desk/administration", "desk-administration"),
          route("/desk/administration/accounts", "desk-accounts"),
          route("/desk/administration/jobs", "desk-jobs"),
          route("/desk/administration/jobs/([0-9a-f-]{36})", "desk-job", "id"),
          route("/desk/administration/outbox", "desk-outbox"),
          route("/desk/administration/index", "desk-index"),
          route("/desk/administration/packs", "desk-packs"),
          route("/desk/administration/mail", "desk-mail"),
          route("/desk/administration/files", "desk-files"),
          route("/desk/administration/backups", "desk-backups"),
          route("/desk/administration/settings", "desk-settings"),
          route("/desk/tasks", "desk-tasks"),
          route("/desk/drafts", "desk-drafts"),
          route("/desk/drafts/([0-9a-f-]{36})", "desk-draft", "id"),
          route("/desk/drafts/([0-9a-f-]{36})/sign-off", "desk-sign-off", "id"),
          route("/desk/drafts/([0-9a-f-]{36})/source", "desk-source", "id"),
          route("/desk/laws", "desk-laws"),
          route("/desk/laws/one", "desk-law"),
          route("/desk/import", "desk-import"),
          route("/desk/incoming", "desk-incoming"),
          route("/desk/incoming/feeds", "desk-feeds"),
          route("/desk/searches", "desk-searches"),
          route("/desk/institute", "desk-institute"),
          route("/desk/institute/contributions", "desk-contributions"),
          route("/desk/duties", "desk-duties"),
          route(
              "/desk/duties/([A-Z]{3})/([A-Za-z0-9-]+(?:/[A-Za-z0-9]+)+)",
              "desk-duty", "state", "duty"),
          route("/desk/plans", "desk-plans"),
          route("/desk/plans/([0-9a-f-]{36})", "desk-plan", "id"),
          route(
              "/desk/plans/([0-9a-f-]{36})/measures/([1-9]\\d{0,3}|new)",
              "desk-measure",
              "id",
              "number"),
          route(
              "/desk/plans/([0-9a-f-]{36})/indicators/([1-9]\\d{0,3}|new)",
              "desk-indicator",
              "id",
              "number"),
          route("/desk/plans/commitments/([A-Z]{3})", "desk-commitments", "state"),
          route(
              "/desk/plans/commitments/([A-Z]{3})/([A-Za-z0-9-]+(?:/[A-Za-z0-9]+)+)",
              "desk-commitments", "state", "obligation"),
          route("/desk/plans/needs/([A-Z]{3})", "desk-needs", "state"),
          route("/desk/reviews", "desk-reviews"),
          route("/desk/reviews/([0-9a-f-]{36})", "desk-review", "id"),
          route("/desk/assessments", "desk-assessments"),
          route("/desk/assessments/([0-9a-f-]{36})", "desk-assessment", "id"),
          route(
              "/desk/assessments/([0-9a-f-]{36})/([A-Za-z0-9-]+(?:/[A-Za-z0-9]+)?)",
              "desk-cluster",
              "id",
              "cluster"),
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
