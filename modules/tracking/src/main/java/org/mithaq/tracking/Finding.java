package org.mithaq.tracking;

import java.util.Set;
import org.mithaq.kernel.Texts;

/**
 * What a review or an assessment found.
 *
 * @param obligation path, empty for a finding about all
 * @param response what the State says to it
 * @param responseText in its words
 * @param implementation how far it was followed
 */
public record Finding(
    String obligation,
    Kind kind,
    Texts text,
    Priority priority,
    Response response,
    Texts responseText,
    Implementation implementation,
    Texts followUp,
    Set<String> tags) {

  public enum Kind {
    GAP,
    CHALLENGE,
    GOOD_PRACTICE,
    SUGGESTION,
    RECOMMENDATION,
    OBSERVATION
  }

  public enum Priority {
    NONE,
    LOW,
    MEDIUM,
    HIGH
  }

  /** What the State says to it. */
  public enum Response {
    PENDING,
    ACCEPTED,
    ACCEPTED_IN_PART,
    NOTED
  }

  /** What became of it; unknown until somebody looked. */
  public enum Implementation {
    UNKNOWN,
    NOT_IMPLEMENTED,
    PARTLY_IMPLEMENTED,
    IMPLEMENTED,
    DEALT_WITH_OTHERWISE
  }

  /** As its reviewer writes it: the State has not answered, nobody has followed it up. */
  public static Finding of(
      String obligation, Kind kind, Texts text, Priority priority, Set<String> tags) {
    return new Finding(
        obligation,
        kind,
        text,
        priority,
        Response.PENDING,
        Texts.NONE,
        Implementation.UNKNOWN,
        Texts.NONE,
        tags);
  }

  public Finding answered(Response answer, Texts words) {
    return new Finding(
        obligation, kind, text, priority, answer, words, implementation, followUp, tags);
  }

  public Finding followedUp(Implementation how, Texts words) {
    return new Finding(obligation, kind, text, priority, response, responseText, how, words, tags);
  }
}
