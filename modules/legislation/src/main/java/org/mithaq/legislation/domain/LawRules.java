package org.mithaq.legislation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawSource;

/** What a law must be before it is published (formats.md; INV-14, INV-15). */
public final class LawRules {
  private LawRules() {}

  /** Everything that is wrong with a draft; empty when it can be published. */
  public static List<Problem> check(LawDraft draft) {
    List<Problem> problems = new ArrayList<>();
    identity(draft, problems);
    source(draft, problems);
    for (int i = 0; i < draft.relations().size(); i++) {
      if (!RelationKinds.known(draft.relations().get(i).kind())) {
        problems.add(
            new Problem(
                "relations[" + i + "].kind",
                Flaw.NO_SUCH_RELATION,
                draft.relations().get(i).kind()));
      }
    }
    if (draft.expressions().isEmpty()) {
      problems.add(new Problem("expressions", Flaw.NO_TEXT));
    }
    Set<String> eIds = new HashSet<>();
    for (int i = 0; i < draft.expressions().size(); i++) {
      ExpressionDraft text = draft.expressions().get(i);
      new TextRules("expressions[" + i + "]", text, problems).check(eIds);
    }
    Series.overlaps(draft.expressions(), problems);
    if (problems.isEmpty()) {
      mappings(draft, problems);
    }
    return problems;
  }

  /** Whether a draft says enough of itself to have an address. */
  public static boolean identified(LawDraft draft) {
    boolean numbered = !draft.number().isEmpty() && !draft.year().isEmpty();
    String name = numbered ? draft.number() : draft.localId();
    return !draft.iso3().isBlank() && !WorkAddress.slug(name).isEmpty();
  }

  private static void identity(LawDraft draft, List<Problem> problems) {
    if (draft.iso3().isBlank()) {
      problems.add(new Problem("country", Flaw.NO_STATE));
    }
    if (draft.titles().isEmpty()) {
      problems.add(new Problem("title", Flaw.NO_TITLE));
    }
    HijriYears.check(draft, problems);
    boolean numbered = !draft.number().isEmpty() && !draft.year().isEmpty();
    if (!numbered && draft.localId().isEmpty()) {
      problems.add(new Problem("number", Flaw.NO_NUMBER));
    }
    String name = numbered ? draft.number() : draft.localId();
    if (!name.isEmpty() && WorkAddress.slug(name).isEmpty()) {
      problems.add(new Problem(numbered ? "number" : "localId", Flaw.NO_NAME_IN_ADDRESS, name));
    }
  }

  /** INV-15: a law without at least one source cannot be published. */
  private static void source(LawDraft draft, List<Problem> problems) {
    LawSource source = draft.source();
    boolean gazette = !draft.gazette().name().isEmpty() || !draft.gazette().issue().isEmpty();
    if (!gazette && source.url().isEmpty() && source.fileSha256().isEmpty()) {
      problems.add(new Problem("source", Flaw.NO_SOURCE));
    }
  }

  private static void mappings(LawDraft draft, List<Problem> problems) {
    if (draft.mappings().isEmpty()) {
      return;
    }
    Set<String> eIds = new HashSet<>();
    for (ExpressionDraft text : draft.expressions()) {
      ProvisionTree.flat(text, draft.iso3()).forEach(row -> eIds.add(row.eId()));
    }
    for (int i = 0; i < draft.mappings().size(); i++) {
      MappingDraft mapping = draft.mappings().get(i);
      if (!eIds.contains(mapping.eId())) {
        problems.add(new Problem("mappings[" + i + "].eId", Flaw.NO_SUCH_EID, mapping.eId()));
      }
    }
  }
}
