package org.mithaq.tracking;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * When a State plans to have done what an obligation asks. The category is one of planning and has
 * no effect on treaty obligations, which bind from their entry into force.
 *
 * @param indicative the day that is aimed at
 * @param definitive the day that is promised; unknown is counted apart (INV-33)
 * @param needs ids of needs of the State
 * @param arrangements who helps, by which document
 * @param noArrangement that there is none is said, not left out
 */
public record Commitment(
    String iso3,
    String obligation,
    Category category,
    LegalDate indicative,
    LegalDate definitive,
    List<Extension> extensions,
    Set<String> needs,
    List<Arrangement> arrangements,
    boolean noArrangement,
    List<Texts> progress) {
  public Commitment {
    extensions = List.copyOf(extensions);
    arrangements = List.copyOf(arrangements);
    progress = List.copyOf(progress);
  }

  /** A planning category, after the WTO's Trade Facilitation Agreement, without its effect. */
  public enum Category {
    /** In place. */
    A,
    /** Needs time. */
    B,
    /** Needs time and assistance. */
    C
  }

  /** More time was asked for. */
  public record Extension(LegalDate asked, LegalDate until, Texts reason) {}

  /** Somebody agreed to help. */
  public record Arrangement(String partner, String document, LegalDate since) {}
}
