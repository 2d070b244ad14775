package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.KeptFiles;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes.Standing;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;

/** The kept files: whether each is still what it was, and having all of them read again. */
@Named
@RequestScoped
public class FilesPage {
  private static final int SHOWN = 200;
  private static final int RECENT = 500;
  private static final int WORK = 5;

  @Inject private Administration administration;
  @Inject private KeptFiles files;
  @Inject private Jobs jobs;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private Standing standing;
  private List<JobView> work;

  public void load() {
    if (administration.opens(Permission.REDELIVER_EVENTS) && form.pressed().equals("read")) {
      form.does("queued", files::queueAll);
    }
  }

  public Standing getStanding() {
    if (standing == null) {
      standing = files.standing();
    }
    return standing;
  }

  public long getMegabytes() {
    return (getStanding().bytes() + (1 << 20) - 1) >> 20;
  }

  /** When the file that was read longest ago was read; words where one never was. */
  public String getReadFrom() {
    return getStanding().readFrom().map(reader::moment).orElse(reader.say("adm.files.never"));
  }

  public List<FileHealth> getFailing() {
    return files.failing(SHOWN);
  }

  public String since(FileHealth health) {
    return health.since().map(reader::moment).orElse("");
  }

  /** The last readings, the newest first. */
  public List<JobView> getWork() {
    if (work == null) {
      work =
          jobs.latest(RECENT).stream()
              .filter(job -> job.kind().equals("kept-files"))
              .limit(WORK)
              .toList();
    }
    return work;
  }

  public boolean isMoving() {
    return getWork().stream().anyMatch(job -> !job.state().ended());
  }
}
