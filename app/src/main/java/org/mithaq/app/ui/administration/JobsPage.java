package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.GivenByImport;
import org.mithaq.app.asking.GivenByImport.Given;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.jobs.RetryJob;
import org.mithaq.kernel.Permission;

/** Long work: how far it is, what failed and why, and trying it again. */
@Named
@RequestScoped
public class JobsPage {
  private static final int NEWEST = 200;
  private static final int LINES = 500;

  @Inject private Administration administration;
  @Inject private Jobs jobs;
  @Inject private RetryJob retry;
  @Inject private GivenByImport byImport;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private List<JobView> all;
  private JobView one;
  private List<Given> given;

  public void load() {
    if (!administration.opens(Permission.SEE_JOBS)) {
      return;
    }
    String[] pressed = form.pressed().split(" ", 2);
    if (pressed[0].equals("retry")) {
      form.does("retried", () -> retry.retry(pressed[1], CurrentActor.get()));
    }
  }

  /** The page of one job. */
  public void loadOne() {
    load();
    one = jobs.find(reader.part("id")).orElse(null);
    if (one == null) {
      Missing.notFound();
    }
  }

  /** The newest, by where they stand. */
  public List<JobView> getItems() {
    if (all == null) {
      all = jobs.latest(NEWEST);
    }
    return all.stream()
        .filter(job -> getState().isEmpty() || job.state().name().equals(getState()))
        .toList();
  }

  public JobView getOne() {
    return one;
  }

  public List<JobReportLine> getReport() {
    return jobs.report(one.id(), 0, LINES);
  }

  /** What an import brings whoever made it, State by State. */
  public List<Given> getGiven() {
    if (given == null) {
      given = one == null ? List.of() : byImport.of(one);
    }
    return given;
  }

  public boolean isCut() {
    return one.reportLines() > LINES;
  }

  public List<JobState> getStates() {
    return Arrays.asList(JobState.values());
  }

  public String getState() {
    return reader.getParameters().first("state");
  }

  public String kind(JobView job) {
    return reader.code("job", job.kind());
  }

  public boolean retryable(JobView job) {
    return job.state() == JobState.FAILED && Administration.everywhere(Permission.REDELIVER_EVENTS);
  }

  public boolean running(JobView job) {
    return job.state() == JobState.RUNNING && job.total() > 0;
  }

  /** Whether something moves, so that looking again is worth it. */
  public boolean isMoving() {
    return one == null
        ? getItems().stream().anyMatch(job -> !job.state().ended())
        : !one.state().ended();
  }
}
