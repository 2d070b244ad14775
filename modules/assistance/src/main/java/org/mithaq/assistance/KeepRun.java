package org.mithaq.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.assistance.ModuleRun.Likeness;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/**
 * Keeps a State's runs. Needs RUN_MODULE for the State. {@code version} is that of the run as it
 * was seen; a conflict says that somebody changed it since.
 */
public interface KeepRun {
  /**
   * Starts a run of the newest published version.
   *
   * @return its id
   * @throws org.mithaq.kernel.RefusedException Conflict when the State runs it already
   */
  String start(Start start);

  void team(String id, long version, List<String> members);

  /** Says that one has read the notes of a step. */
  void read(String id, long version, String step);

  /**
   * Holds a national provision against a model.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid for an address that is no provision of the
   *     State
   */
  void compare(String id, long version, String step, ComparisonDraft comparison);

  void trained(String id, long version, String step, TrainingDraft training);

  /** Says why the State has no need in this step; an empty reason takes it back. */
  void noNeed(String id, long version, String step, String reason);

  /**
   * Marks it done.
   *
   * @throws org.mithaq.kernel.RefusedException Conflict while its output rule does not hold
   *     (INV-50)
   */
  void done(String id, long version, String step);

  void block(String id, long version, String step, String reason);

  /** Leaves it out; a mandatory one cannot be. */
  void skip(String id, long version, String step, String reason);

  /** Takes it up again. */
  void reopen(String id, long version, String step);

  /**
   * @throws org.mithaq.kernel.RefusedException Conflict while a step stands in the way, or without
   *     any output of national analysis (INV-51)
   */
  void complete(String id, long version);

  void abandon(String id, long version, String reason);

  /** Goes over to the newest version; what differs is kept with the run (INV-52). */
  List<ModuleDifference> migrate(String id, long version);

  /**
   * @param team who works on it, may be empty
   */
  record Start(String iso3, String region, String module, List<String> team)
      implements AuditSubject, Concerning {
    public Start {
      team = List.copyOf(team);
    }

    @Override
    public Subject auditSubject() {
      return new Subject("module", region + "/" + module + " " + iso3);
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }

  record ComparisonDraft(String model, String provision, Likeness likeness, String note) {}

  record TrainingDraft(String topic, LocalDate on, int participants, String provider) {}
}
