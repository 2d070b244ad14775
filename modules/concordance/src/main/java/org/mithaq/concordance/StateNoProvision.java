package org.mithaq.concordance;

import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/**
 * Says that a State has no provision for an obligation: somebody has looked. It is withdrawn again
 * when a mapping to the obligation, or to a part of it, is reviewed.
 */
public interface StateNoProvision {
  /**
   * States it.
   *
   * @return the statement's id
   */
  String state(Statement statement);

  /**
   * The same by a focal point, in the name of its State. Needs CONFIRM_FOR_STATE for that State.
   *
   * @return the statement's id
   */
  String stateForTheState(Statement statement);

  /** Takes it back, with a reason. */
  void withdraw(Withdrawal withdrawal);

  /**
   * What is stated.
   *
   * @param iso3 the State
   * @param obligation path
   * @param note where was looked, in at least one language
   */
  record Statement(String iso3, String obligation, Texts note) implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject("no-provision", iso3 + " " + obligation);
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }

  /** Which statement is taken back, and why. */
  record Withdrawal(String id, String reason) implements AuditSubject {
    public Withdrawal {
      reason = reason == null ? "" : reason.strip();
    }

    @Override
    public Subject auditSubject() {
      return new Subject("no-provision", id.isBlank() ? "without" : id);
    }

    @Override
    public String auditReason() {
      return reason;
    }
  }
}
