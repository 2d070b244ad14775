package org.mithaq.intake;

import java.util.List;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;

/** A proposal, corrected by somebody, as the provisions of a draft. */
public final class DraftFromProposal {
  private DraftFromProposal() {}

  /**
   * The provisions of a draft. Articles stay whole: paragraphs and points that were seen in them
   * are places in their text and no provisions of their own. eIds are made when it is published.
   */
  public static List<ProvisionDraft> provisions(List<ProposedProvision> proposed) {
    return proposed.stream().map(DraftFromProposal::provision).toList();
  }

  private static ProvisionDraft provision(ProposedProvision one) {
    boolean whole = one.kind() == ProvisionKind.ARTICLE || one.kind() == ProvisionKind.PARAGRAPH;
    return new ProvisionDraft(
        one.kind(),
        one.number(),
        one.heading(),
        "",
        one.text(),
        whole ? List.of() : provisions(one.children()));
  }
}
