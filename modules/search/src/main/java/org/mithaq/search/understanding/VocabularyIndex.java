package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Text;
import org.mithaq.search.Term;

/** Terms by the folded words of each of their names. */
final class VocabularyIndex {
  /**
   * A name found in a text.
   *
   * @param start in the folded text
   * @param end in the folded text, not included
   * @param words how many words it has
   */
  record Match(Term term, int start, int end, int words) {}

  private final Map<String, List<Term>> byName = new HashMap<>();
  private int longest;

  private VocabularyIndex() {}

  static VocabularyIndex of(List<Term> terms) {
    VocabularyIndex index = new VocabularyIndex();
    for (Term term : terms) {
      term.labels().stream().map(Text::value).forEach(label -> index.add(label, term));
      if (term.kind() != Term.Kind.STATE) {
        index.add(term.value(), term);
      }
    }
    return index;
  }

  private void add(String label, Term term) {
    List<Word> words = Word.in(label);
    if (!words.isEmpty()) {
      List<Term> same = byName.computeIfAbsent(Word.name(words), none -> new ArrayList<>());
      if (!same.contains(term)) {
        same.add(term);
      }
      longest = Math.max(longest, words.size());
    }
  }

  /** Names of these kinds, the longest at each place, not overlapping. */
  List<Match> find(FoldedText text, Set<Term.Kind> kinds) {
    List<Word> words = Word.in(text.text(), 0, text.text().length());
    List<Match> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Match> here = longestAt(words, at, kinds);
      found.addAll(here);
      at += here.isEmpty() ? 1 : here.get(0).words();
    }
    return found;
  }

  private List<Match> longestAt(List<Word> words, int at, Set<Term.Kind> kinds) {
    for (int count = Math.min(longest, words.size() - at); count > 0; count--) {
      List<Word> some = words.subList(at, at + count);
      List<Match> matches = new ArrayList<>();
      for (String name : Word.namesWithPrefix(some)) {
        for (Term term : byName.getOrDefault(name, List.of())) {
          if (kinds.contains(term.kind()) && matches.stream().noneMatch(m -> m.term() == term)) {
            matches.add(new Match(term, some.get(0).start(), some.get(count - 1).end(), count));
          }
        }
      }
      if (!matches.isEmpty()) {
        return matches;
      }
    }
    return List.of();
  }
}
