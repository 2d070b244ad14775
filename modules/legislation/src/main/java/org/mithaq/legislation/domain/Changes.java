package org.mithaq.legislation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/**
 * What a new state of a law changes, provision by provision (INV-18): {@code art_3 changed}, {@code
 * art_4 added}, {@code art_5 lost}, and at the end how many stayed as they were.
 */
public final class Changes {
  private Changes() {}

  public static List<String> between(LawDraft before, LawDraft after) {
    Map<String, ExpressionDraft> old = new LinkedHashMap<>();
    before.expressions().forEach(text -> old.put(Series.version(text), text));
    List<String> lines = new ArrayList<>();
    long unchanged = 0;
    for (ExpressionDraft text : after.expressions()) {
      ExpressionDraft former = old.remove(Series.version(text));
      String where = after.expressions().size() > 1 ? Series.version(text) + ": " : "";
      if (former == null) {
        lines.add("text added: " + Series.version(text));
      } else {
        unchanged += compare(where, former, text, lines);
      }
    }
    old.keySet().forEach(version -> lines.add("text lost: " + version));
    if (lines.isEmpty() || !sameHead(before, after)) {
      lines.add("what is said of the law changed, or the dates of a text");
    }
    lines.add(unchanged + " provisions unchanged");
    return lines;
  }

  private static boolean sameHead(LawDraft before, LawDraft after) {
    return before.with(List.of()).from(after.source()).equals(after.with(List.of()));
  }

  private static long compare(
      String where, ExpressionDraft before, ExpressionDraft after, List<String> lines) {
    Map<String, String> old = new LinkedHashMap<>();
    hashes(before.provisions(), old);
    Map<String, String> now = new LinkedHashMap<>();
    hashes(after.provisions(), now);
    long unchanged = 0;
    for (Map.Entry<String, String> provision : now.entrySet()) {
      String former = old.remove(provision.getKey());
      if (former == null) {
        lines.add(where + provision.getKey() + " added");
      } else if (former.equals(provision.getValue())) {
        unchanged++;
      } else {
        lines.add(where + provision.getKey() + " changed");
      }
    }
    old.keySet().forEach(eId -> lines.add(where + eId + " lost"));
    return unchanged;
  }

  private static void hashes(List<ProvisionDraft> provisions, Map<String, String> hashes) {
    for (ProvisionDraft provision : provisions) {
      hashes.put(
          provision.eId(), Hashes.of(provision.number(), provision.heading(), provision.text()));
      hashes(provision.children(), hashes);
    }
  }
}
