package org.mithaq.concordance;

import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/** A person decides about a suggestion; until then it counts nowhere. */
public interface DecideSuggestion {
  /**
   * Makes a proposed mapping of it, with the person as its author.
   *
   * @return the mapping's id
   */
  String accept(MappingProposal proposal);

  /** It is not offered again. */
  void reject(Rejection rejection);

  /**
   * What is rejected.
   *
   * @param reason may be empty
   */
  record Rejection(String lawUri, String eId, String obligation, String reason)
      implements AuditSubject {
    public Rejection {
      reason = reason == null ? "" : reason.strip();
    }

    @Override
    public Subject auditSubject() {
      return new Subject("mapping-suggestion", lawUri + "/~" + eId + " " + obligation);
    }

    @Override
    public String auditReason() {
      return reason;
    }
  }
}
