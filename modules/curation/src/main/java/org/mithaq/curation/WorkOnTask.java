package org.mithaq.curation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/** Opens tasks and works on them. Needs WORK_ON_TASKS for the State. */
public interface WorkOnTask {
  /** Opens one, or finds the open one of the same cause. */
  String open(TaskDraft draft);

  /**
   * Gives it to somebody, or to nobody.
   *
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody changed it since; Invalid
   *     when nobody of that name works on tasks there
   */
  void assign(String id, long version, String assignee, Optional<LocalDate> due);

  /** Says that it cannot go on, and why; or, with an empty note, that it can again. */
  void block(String id, long version, String note);

  /** Done, or no longer needed. */
  void close(String id, long version, boolean done, String note);

  /**
   * A task to open.
   *
   * @param detail tells tasks of one kind on one subject apart, may be empty
   */
  record TaskDraft(
      TaskKind kind,
      String iso3,
      Subject subject,
      Texts titles,
      String detail,
      String note,
      String assignee,
      Optional<LocalDate> due)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return subject;
    }

    @Override
    public String auditReason() {
      return note;
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }
}
