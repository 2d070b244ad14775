package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.mithaq.access.InstitutionSignIn;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.app.wiring.Settings;

/** The form for signing in, filled again with what was typed (the password never). */
@Named
@RequestScoped
public class SignInPage {
  static final String PROBLEM = "org.mithaq.sign-in.problem";

  /** Why one is not signed in: here, or at the institution. */
  public enum Problem {
    WRONG,
    TOO_OFTEN,
    TOO_MANY,
    DECLINED,
    FOREIGN,
    UNSOUND,
    AWAY,
    SHUT,
    CODE,
    CODE_NEEDED,
    NOBODY,
    NOT_CONNECTED;

    private boolean isElsewhere() {
      return compareTo(DECLINED) >= 0;
    }
  }

  @Inject private HttpServletRequest request;
  @Inject private Reader reader;
  @Inject private InstitutionSignIn institution;
  @Inject private Settings settings;

  /** Where it goes on, an own address always. */
  public String getTo() {
    return Place.own(request.getParameter("to"));
  }

  public String getName() {
    String name = request.getParameter("name");
    return name == null ? "" : name;
  }

  /** What happened and what to do; empty when nothing did. */
  public String getProblem() {
    return problem()
        .map(
            problem ->
                problem.isElsewhere()
                    ? reader.say("idp.problem." + problem, getInstitution())
                    : reader.code("sign-in.problem", problem))
        .orElse("");
  }

  /** Whether the portal's own code is all that is missing. */
  public boolean isCodeNeeded() {
    return problem().filter(Problem.CODE_NEEDED::equals).isPresent();
  }

  /** Whether somebody whom the institution knows may connect an account that they have here. */
  public boolean isConnecting() {
    return problem().filter(Problem.NOBODY::equals).isPresent();
  }

  /** Whom to ask, as the installation says it; empty when it does not. */
  public String getContact() {
    return settings.text("MITHAQ_CONTACT").orElse("");
  }

  /** What the institution is called at which one may sign in; empty when there is none. */
  public String getInstitution() {
    return institution.name().orElse("");
  }

  /** The way there, and back to where one wanted to go. */
  public String getInstitutionLink() {
    return reader.link("/sign-in/institution?to=" + reader.encoded(getTo()));
  }

  /** Whether a password was just chosen by a link. */
  public boolean isChosen() {
    return request.getParameter("chosen") != null;
  }

  public boolean isSignedOut() {
    return request.getParameter("out") != null;
  }

  private Optional<Problem> problem() {
    Object here = request.getAttribute(PROBLEM);
    if (here instanceof Problem problem) {
      return Optional.of(problem);
    }
    String said = request.getParameter("problem");
    return Arrays.stream(Problem.values())
        .filter(one -> one.name().equals(said))
        .filter(one -> !one.isElsewhere() || institution.name().isPresent())
        .findFirst();
  }
}
