package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Contributions;
import org.mithaq.curation.Contributions.Step;

/** What one person gave this year, step by step: the rows behind the figures of a board. */
@Named
@RequestScoped
public class ContributionsPage {
  private static final int SHOWN = 500;

  @Inject private Contributions contributions;
  @Inject private Reader reader;

  private List<Step> steps;

  public void load() {
    steps = contributions.of(getPerson(), reader.getToday().withDayOfYear(1), SHOWN);
    if (steps.isEmpty()) {
      Missing.notFound();
    }
  }

  public String getPerson() {
    return reader.getParameters().first("person");
  }

  public List<Step> getSteps() {
    return steps;
  }

  /** Where the entry stands; empty for a task. */
  public String where(Step step) {
    return step.entry().isEmpty() ? "" : reader.link("/desk/drafts/" + step.entry());
  }

  /** What was done, in words. */
  public String what(Step step) {
    return step.entry().isEmpty()
        ? reader.code("task", step.what())
        : reader.code("contribution", step.what());
  }
}
