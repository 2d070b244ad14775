package org.mithaq.app.ui.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.WordDifference;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/**
 * What one state of a law changes in another, for eyes: fields, then provisions text by text, each
 * word by word.
 */
public record DraftChanges(List<Field> fields, List<Changed> provisions, long same) {
  static final DraftChanges NONE = new DraftChanges(List.of(), List.of(), 0);

  public DraftChanges {
    fields = List.copyOf(fields);
    provisions = List.copyOf(provisions);
  }

  /** A field before and after, as the form shows it; name as in {@link LawForm}. */
  public record Field(String name, String before, String after) {}

  /** What became of a provision. */
  public enum Fate {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A provision that differs.
   *
   * @param text which text of the law: language and first day
   * @param name number and heading
   */
  public record Changed(
      Fate fate,
      LanguageTag language,
      String text,
      String eId,
      String name,
      WordDifference difference) {}

  public boolean none() {
    return fields.isEmpty() && provisions.isEmpty();
  }

  /**
   * @param before empty when everything is new
   */
  static DraftChanges between(Optional<LawDraft> before, LawDraft after) {
    Map<String, String> old = before.map(law -> LawForm.of(law).getFields()).orElse(Map.of());
    List<Field> fields = new ArrayList<>();
    LawForm.of(after)
        .getFields()
        .forEach(
            (name, value) -> {
              String former = old.getOrDefault(name, "");
              if (!former.equals(value)) {
                fields.add(new Field(name, former, value));
              }
            });
    Map<String, ExpressionDraft> texts = new LinkedHashMap<>();
    before.ifPresent(law -> law.expressions().forEach(text -> texts.put(key(text), text)));
    List<Changed> changed = new ArrayList<>();
    long same = 0;
    for (ExpressionDraft text : after.expressions()) {
      Optional<ExpressionDraft> former = Optional.ofNullable(texts.remove(key(text)));
      same += compare(former, text, changed);
    }
    texts.values().forEach(gone -> removed(gone, changed));
    return new DraftChanges(fields, changed, same);
  }

  private static long compare(
      Optional<ExpressionDraft> before, ExpressionDraft after, List<Changed> changed) {
    Map<String, ProvisionDraft> old = new LinkedHashMap<>();
    before.ifPresent(text -> flat(text.provisions(), "", old));
    Map<String, ProvisionDraft> now = new LinkedHashMap<>();
    flat(after.provisions(), "", now);
    long same = 0;
    for (Map.Entry<String, ProvisionDraft> one : now.entrySet()) {
      ProvisionDraft former = old.remove(one.getKey());
      String words = words(one.getValue());
      String formerWords = former == null ? "" : words(former);
      if (former != null && words.equals(formerWords)) {
        same++;
      } else {
        Fate fate = former == null ? Fate.ADDED : Fate.CHANGED;
        changed.add(changed(fate, after, one.getKey(), one.getValue(), formerWords, words));
      }
    }
    old.forEach(
        (key, gone) -> changed.add(changed(Fate.REMOVED, after, key, gone, words(gone), "")));
    return same;
  }

  private static void removed(ExpressionDraft text, List<Changed> changed) {
    Map<String, ProvisionDraft> old = new LinkedHashMap<>();
    flat(text.provisions(), "", old);
    old.forEach(
        (key, gone) -> changed.add(changed(Fate.REMOVED, text, key, gone, words(gone), "")));
  }

  private static Changed changed(
      Fate fate,
      ExpressionDraft text,
      String key,
      ProvisionDraft provision,
      String before,
      String after) {
    String name = (provision.number() + " " + provision.heading()).strip();
    return new Changed(
        fate,
        text.language(),
        key(text),
        key,
        name.isEmpty() ? key : name,
        WordDifference.between(before, after));
  }

  private static String key(ExpressionDraft text) {
    return text.language().code() + " " + text.validFrom().iso();
  }

  private static String words(ProvisionDraft one) {
    return (one.number() + " " + one.heading() + "\n" + one.text()).strip();
  }

  /** By eId, else by the place of kind and number among its neighbours. */
  private static void flat(
      List<ProvisionDraft> provisions, String parent, Map<String, ProvisionDraft> flat) {
    int place = 0;
    for (ProvisionDraft one : provisions) {
      place++;
      String number = one.number().isEmpty() ? "nn" + place : one.number();
      String key = one.eId().isEmpty() ? parent + "/" + one.kind() + " " + number : one.eId();
      while (flat.containsKey(key)) {
        key = key + "'";
      }
      flat.put(key, one);
      flat(one.children(), key, flat);
    }
  }
}
