package org.mithaq.app.ui.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.access.Arrival;
import org.mithaq.access.Departure;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.access.Sessions;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.ui.desk.SignInPage.Problem;
import org.mithaq.app.wiring.DepartureCookie;
import org.mithaq.app.wiring.DeskCookie;
import org.mithaq.app.wiring.InstitutionReturn;
import org.mithaq.app.wiring.SameOrigin;
import org.mithaq.app.wiring.Settings;

/**
 * To the institution and back. Every answer goes on to another address, so that none of what the
 * institution sent stays in the browser's bar; what went wrong is said by {@link SignInPage}.
 */
@WebServlet("/sign-in/institution/*")
public class InstitutionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WHAT = "institution";
  private static final Pattern LANGUAGE = Pattern.compile("[?&]ui=([a-z]{2})(?:&|$)");

  @Inject private transient InstitutionSignIn institution;
  @Inject private transient Sessions sessions;
  @Inject private transient DepartureCookie departure;
  @Inject private transient DeskCookie desk;
  @Inject private transient SameOrigin origin;
  @Inject private transient StrangerPace pace;
  @Inject private transient Settings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    String step = request.getPathInfo() == null ? "" : request.getPathInfo();
    if (institution.name().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    switch (step) {
      case "" -> depart(request, response);
      case "/back" ->
          answer(
              request,
              response,
              InstitutionReturn.arrival(request)
                  .orElseGet(() -> new Arrival.Refused(Arrival.Why.FOREIGN, "")));
      case "/out" -> leaveThere(request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The code of the portal's own second factor, where it is asked for. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!origin.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!pace.allows(WHAT, request.getRemoteAddr())) {
      said(response, Problem.TOO_OFTEN, to(request));
    } else {
      String code = request.getParameter("code");
      String ticket = departure.read(request).orElse("");
      answer(request, response, institution.withCode(ticket, code == null ? "" : code));
    }
  }

  private void depart(HttpServletRequest request, HttpServletResponse response) {
    String to = to(request);
    if (!pace.allows(WHAT, request.getRemoteAddr())) {
      said(response, Problem.TOO_OFTEN, to);
      return;
    }
    URI back = URI.create(portal(request) + InstitutionReturn.BACK);
    Optional<Departure> going = institution.depart(back, to, Languages.of(request));
    if (going.isEmpty()) {
      said(response, Problem.AWAY, to);
      return;
    }
    departure.give(response, going.get().kept());
    onward(response, going.get().provider().toString());
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Arrival arrival) {
    departure.takeBack(response);
    if (arrival instanceof Arrival.Welcome welcome) {
      desk.give(response, sessions.begin(welcome.actor().name()));
      onward(response, Place.own(welcome.to()));
    } else if (arrival instanceof Arrival.CodeNeeded needed) {
      departure.give(response, needed.ticket());
      said(response, Problem.CODE_NEEDED, needed.to());
    } else if (arrival instanceof Arrival.Nobody nobody) {
      departure.give(response, nobody.ticket());
      said(response, Problem.NOBODY, nobody.to());
    } else if (arrival instanceof Arrival.Refused refused) {
      pace.count(WHAT, request.getRemoteAddr());
      said(response, Problem.valueOf(refused.why().name()), refused.to());
    }
  }

  private void leaveThere(HttpServletRequest request, HttpServletResponse response) {
    Optional<URI> there = institution.signOut(URI.create(portal(request) + "/sign-in"));
    onward(response, there.map(URI::toString).orElse("/sign-in?out=1"));
  }

  /** Where people come from, as the institution knows it. */
  private String portal(HttpServletRequest request) {
    return settings
        .text("MITHAQ_PUBLIC_URL")
        .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
        .orElseGet(() -> PortalAddress.of(request));
  }

  /** The page to go to, with the language that was chosen. */
  private static String to(HttpServletRequest request) {
    String to = Place.own(request.getParameter("to"));
    boolean said = request.getParameter("ui") == null || LANGUAGE.matcher(to).find();
    return said ? to : to + (to.contains("?") ? "&" : "?") + "ui=" + Languages.of(request).code();
  }

  private static void said(HttpServletResponse response, Problem problem, String to) {
    String own = Place.own(to);
    Matcher language = LANGUAGE.matcher(own);
    onward(
        response,
        "/sign-in?problem="
            + problem
            + "&to="
            + URLEncoder.encode(own, StandardCharsets.UTF_8)
            + (language.find() ? "&ui=" + language.group(1) : ""));
  }

  private static void onward(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
