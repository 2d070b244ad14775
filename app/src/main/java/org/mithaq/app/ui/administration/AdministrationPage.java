package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.KeptFiles;
import org.mithaq.files.KeptBytes.Standing;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.notices.MailBoard;
import org.mithaq.notices.MailStanding;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.outbox.OutboxCounts;
import org.mithaq.regions.PackUpdates;
import org.mithaq.regions.PackUpdates.PackState;

/** How each part stands, in a sentence; what needs somebody is said with a word. */
@Named
@RequestScoped
public class AdministrationPage {
  private static final int RECENT = 200;

  @Inject private Reader reader;
  @Inject private Jobs jobs;
  @Inject private OutboxBoard outbox;
  @Inject private PackUpdates packs;
  @Inject private MailBoard mail;
  @Inject private KeptFiles files;
  @Inject private BackupsPage backups;
  @Inject private IndexPage index;

  /** A part: where it is, how it stands, and whether somebody has to do something. */
  public record Line(String href, String name, String stands, boolean wants) {}

  public void load() {
    if (!CurrentActor.get().may(Permission.MANAGE_ACCOUNTS)) {
      Missing.forbidden();
    }
  }

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    lines.add(line("accounts", "accounts", "adm.accounts.lead", false));
    if (Administration.everywhere(Permission.REDELIVER_EVENTS)) {
      lines.add(ofJobs());
      lines.add(ofOutbox());
      lines.add(ofIndex());
      lines.add(ofPacks());
      lines.add(ofMail());
      lines.add(ofFiles());
      lines.add(ofBackups());
      lines.add(line("settings", "adm.settings", "adm.settings.lead", false));
    }
    return lines;
  }

  private Line ofJobs() {
    List<JobView> latest = jobs.latest(RECENT);
    long moving = latest.stream().filter(job -> !job.state().ended()).count();
    long failed = latest.stream().filter(job -> job.state() == JobState.FAILED).count();
    return line("jobs", "adm.jobs", "adm.jobs.stands", failed > 0, moving, failed);
  }

  private Line ofOutbox() {
    OutboxCounts counts = outbox.counts();
    return line(
        "outbox",
        "adm.outbox",
        "adm.outbox.stands",
        counts.dead() > 0,
        counts.waiting(),
        counts.dead());
  }

  private Line ofIndex() {
    boolean well = index.getCheck().well();
    return line(
        "index",
        "adm.index",
        well ? "adm.index.well" : "adm.index.away",
        !well,
        index.getCheck().documents());
  }

  private Line ofPacks() {
    long waiting = packs.compare().stream().filter(PackState::waits).count();
    return line("packs", "adm.packs", "adm.packs.stands", waiting > 0, waiting);
  }

  private Line ofMail() {
    MailStanding standing = mail.standing();
    return line(
        "mail",
        "adm.mail",
        standing.configured() ? "adm.mail.stands" : "adm.mail.none",
        standing.dead() > 0 || !standing.configured(),
        standing.waiting(),
        standing.dead());
  }

  private Line ofFiles() {
    Standing standing = files.standing();
    return line(
        "files",
        "adm.files",
        "adm.files.stands",
        standing.failing() > 0,
        standing.files(),
        standing.failing());
  }

  private Line ofBackups() {
    return backups.getBackups().isEmpty()
        ? line("backups", "adm.backups", "adm.backups.none", true)
        : line("backups", "adm.backups", "adm.backups.stands", backups.isOld(), backups.getAge());
  }

  private Line line(String path, String name, String stands, boolean wants, Object... figures) {
    return new Line(
        reader.link("/desk/administration/" + path),
        reader.say(name),
        reader.say(stands, figures),
        wants);
  }
}
