package org.mithaq.tracking;

import java.time.Instant;
import java.util.List;

/**
 * An answer with who gave it.
 *
 * @param version 0 where nobody has answered
 * @param validatedBy account name, empty while nobody has
 * @param institution that is asked, empty for the lead
 * @param reusedFrom id of an earlier assessment, empty without
 * @param reuseConfirmed whether who answers now says that it is still valid
 * @param held as what it was counted when it was cleared, empty before
 * @param cited the law that it cited then, as addresses
 */
public record AnswerView(
    AnswerContent content,
    long version,
    String contributor,
    Instant answeredAt,
    String validatedBy,
    String institution,
    String reusedFrom,
    boolean reuseConfirmed,
    String held,
    List<String> cited) {
  public AnswerView {
    cited = List.copyOf(cited);
  }

  public static AnswerView none(String institution) {
    return new AnswerView(
        AnswerContent.NONE, 0, "", Instant.EPOCH, "", institution, "", false, "", List.of());
  }

  /** Whether anybody said anything. */
  public boolean given() {
    return version > 0
        && (content.value() != AnswerValue.NOT_ASSESSED || !content.given().isEmpty());
  }
}
