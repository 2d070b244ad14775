package org.mithaq.app.ui.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.ReportProblem;
import org.mithaq.kernel.Text;
import org.mithaq.regions.Regions;

/** The form for reporting a problem, filled again with what was typed, and what happens next. */
@Named
@RequestScoped
public class ReportPage {
  static final String PROBLEM = "org.mithaq.report.problem";

  /** Why a report was not taken. */
  enum Problem {
    WORDS,
    TOO_LARGE,
    EMAIL,
    TOO_OFTEN,
    UNAVAILABLE
  }

  @Inject private HttpServletRequest request;
  @Inject private ReportedPages pages;
  @Inject private Regions regions;
  @Inject private Reader reader;
  @Inject private Labels labels;
  @Inject private House house;

  private ReportedPage about;

  /** The look of the house that the page belongs to. */
  public void load() {
    ReportedPage page = about();
    if (!page.iso3().isEmpty()) {
      house.showState(page.iso3());
    } else if (!page.region().isEmpty()) {
      regions.find(page.region()).ifPresent(house::show);
    }
  }

  private ReportedPage about() {
    if (about == null) {
      about = pages.of(typed("about"));
    }
    return about;
  }

  public String getAbout() {
    return about().address();
  }

  public boolean isTitled() {
    return !about().titles().isEmpty();
  }

  public Text getTitle() {
    return reader.best(about().titles());
  }

  /** Who looks at it: those who keep the law of that State or region, or of the portal. */
  public String getWho() {
    if (!about().iso3().isEmpty()) {
      return reader.say("report.who.place", labels.state(about().iso3(), reader.getLanguage()));
    }
    return regions
        .find(about().region())
        .map(region -> reader.say("report.who.place", reader.best(region.names()).value()))
        .orElseGet(() -> reader.say("report.who.portal"));
  }

  public String getWords() {
    return typed("words");
  }

  public String getEmail() {
    return typed("email");
  }

  public int getLongest() {
    return ReportProblem.LONGEST;
  }

  public boolean isSent() {
    return request.getParameter("sent") != null && problem().isEmpty();
  }

  /** What is wrong and what to do; empty when nothing is. */
  public String getProblem() {
    return problem().isEmpty() ? "" : reader.say("report.problem." + problem(), getLongest());
  }

  public boolean isWordsWrong() {
    return problem().equals(Problem.WORDS.name()) || problem().equals(Problem.TOO_LARGE.name());
  }

  public boolean isEmailWrong() {
    return problem().equals(Problem.EMAIL.name());
  }

  private String problem() {
    Object problem = request.getAttribute(PROBLEM);
    if (problem == null && request.getParameter("large") != null) {
      return Problem.TOO_LARGE.name();
    }
    return problem == null ? "" : problem.toString();
  }

  private String typed(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
