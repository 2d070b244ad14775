package org.mithaq.legislation.domain;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/** Lays the tree of a text flat for keeping, and makes a tree of what was kept. */
public final class ProvisionTree {
  private ProvisionTree() {}

  /** In reading order; eIds that are missing are made ({@link EIds}). */
  public static List<Provision> flat(ExpressionDraft text, String iso3) {
    EIds ids = new EIds(text.language(), iso3);
    take(text.provisions(), ids);
    List<Provision> rows = new ArrayList<>();
    walk(text.provisions(), -1, "", List.of(), ids, rows);
    return List.copyOf(rows);
  }

  /** The tree again, every provision with its eId. */
  public static List<ProvisionDraft> nested(List<Provision> rows) {
    return below(rows, 0, rows.size() - 1);
  }

  /** The same text with every eId filled in. */
  public static ExpressionDraft named(ExpressionDraft text, String iso3) {
    return new ExpressionDraft(
        text.language(),
        text.authenticity(),
        text.consolidated(),
        text.versionDate(),
        text.validFrom(),
        text.validTo(),
        nested(flat(text, iso3)));
  }

  private static void take(List<ProvisionDraft> provisions, EIds ids) {
    for (ProvisionDraft provision : provisions) {
      if (!provision.eId().isEmpty()) {
        ids.take(provision.eId());
      }
      take(provision.children(), ids);
    }
  }

  private static void walk(
      List<ProvisionDraft> provisions,
      int parent,
      String parentId,
      List<String> ancestors,
      EIds ids,
      List<Provision> rows) {
    for (ProvisionDraft draft : provisions) {
      int ordinal = rows.size();
      String eId = draft.eId().isEmpty() ? ids.make(draft, parentId) : draft.eId();
      rows.add(null);
      List<String> inside = new ArrayList<>(ancestors);
      String title = (draft.number() + " " + draft.heading()).strip();
      if (!title.isEmpty()) {
        inside.add(title);
      }
      walk(draft.children(), ordinal, eId, inside, ids, rows);
      rows.set(
          ordinal,
          new Provision(
              ordinal,
              parent,
              rows.size() - 1,
              eId,
              draft.kind(),
              draft.number(),
              draft.heading(),
              draft.text(),
              ancestors,
              Hashes.of(draft.number(), draft.heading(), draft.text())));
    }
  }

  private static List<ProvisionDraft> below(List<Provision> rows, int from, int to) {
    List<ProvisionDraft> drafts = new ArrayList<>();
    for (int i = from; i <= to; i = rows.get(i).last() + 1) {
      Provision row = rows.get(i);
      drafts.add(
          new ProvisionDraft(
              row.kind(),
              row.number(),
              row.heading(),
              row.eId(),
              row.text(),
              below(rows, i + 1, row.last())));
    }
    return drafts;
  }
}
