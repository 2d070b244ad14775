package org.mithaq.concordance.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.thesaurus.ConceptView;

/** Finds the names of concepts in a text of any language, inflected as the text has them. */
public final class LabelsInText {
  /** By language and first stem: longer labels first. */
  private final Map<LanguageTag, Map<String, List<Label>>> labels = new HashMap<>();

  /** A label's stems and what it names. */
  private record Label(List<String> stems, ConceptView concept) {}

  public LabelsInText(List<ConceptView> concepts) {
    for (ConceptView concept : concepts) {
      concept
          .preferred()
          .byLanguage()
          .forEach((language, label) -> add(new Text(language, label), concept));
      concept.alternative().forEach(label -> add(label, concept));
    }
    labels
        .values()
        .forEach(
            byFirst ->
                byFirst
                    .values()
                    .forEach(list -> list.sort((a, b) -> b.stems().size() - a.stems().size())));
  }

  private void add(Text label, ConceptView concept) {
    List<String> stems = Stems.of(label.language(), label.value());
    if (!stems.isEmpty()) {
      labels
          .computeIfAbsent(label.language(), none -> new HashMap<>())
          .computeIfAbsent(stems.get(0), none -> new ArrayList<>())
          .add(new Label(stems, concept));
    }
  }

  /** The longest label at each place; each concept with the length of its longest label there. */
  public Map<ConceptView, Integer> in(LanguageTag language, List<String> text) {
    Map<String, List<Label>> known = labels.getOrDefault(language, Map.of());
    Map<ConceptView, Integer> found = new HashMap<>();
    int at = 0;
    while (at < text.size()) {
      int begin = at;
      Label longest =
          known.getOrDefault(text.get(at), List.of()).stream()
              .filter(label -> stands(label.stems(), text, begin))
              .findFirst()
              .orElse(null);
      if (longest != null) {
        found.merge(longest.concept(), longest.stems().size(), Math::max);
      }
      at += longest == null ? 1 : longest.stems().size();
    }
    return found;
  }

  private static boolean stands(List<String> label, List<String> text, int at) {
    return at + label.size() <= text.size()
        && Objects.equals(text.subList(at, at + label.size()), label);
  }
}
