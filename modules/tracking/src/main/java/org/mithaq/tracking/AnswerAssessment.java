package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.QuestionView.Fault;

/** Begins assessments and answers them. Needs ANSWER_ASSESSMENT for the State. */
public interface AnswerAssessment {
  /** Begins one with the newest version of a template. */
  String begin(Beginning beginning);

  /**
   * Saves an answer, whole or half done: what it lacks is said, and nothing is lost. Until it lacks
   * nothing it counts as not assessed.
   *
   * @return the answer's new version and what it lacks
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody saved it since {@code
   *     version}
   */
  Saved answer(String id, String question, long version, AnswerContent content);

  /**
   * Takes over answers to the same obligations from another assessment of the State, where nobody
   * has answered yet; each waits to be confirmed.
   *
   * @return how many
   */
  int reuse(String id, long version, String from);

  /** Says that a taken answer is still valid (INV-27). */
  Saved confirmReuse(String id, String question, long version);

  /** Asks institutions: questions to the name of an institution; an empty name asks the lead. */
  void distribute(String id, long version, Map<String, String> institutions);

  /** Moves the reference date and says what by that counts no longer, and what counts now. */
  DateChange referenceDate(String id, long version, LocalDate date);

  /** Writes down whom the State consulted. */
  void consulted(String id, long version, AssessmentView.Consultation consultation);

  /** Hands it over to be validated; refused while an answer that says something lacks something. */
  void handOver(String id, long version);

  /** Gives it up; its history stays. */
  void withdraw(String id, long version, String reason);

  record Saved(long version, List<Fault> faults) {
    public Saved {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What a move of the reference date did to answers.
   *
   * @param noLonger questions whose answer counted before and counts no longer
   * @param now questions whose answer counts now and did not before
   */
  record DateChange(LocalDate from, LocalDate to, List<String> noLonger, List<String> now) {}

  /**
   * @param lead the institution that leads it
   */
  record Beginning(
      String iso3, String template, AssessmentKind kind, LocalDate referenceDate, String lead)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject("assessment", iso3 + " " + template);
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }
}
