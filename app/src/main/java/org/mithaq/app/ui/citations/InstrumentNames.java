package org.mithaq.app.ui.citations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.FoldedText;
import org.mithaq.kernel.Folding;
import org.mithaq.search.Term;

/** The names of instruments, found word by word in a folded text. */
final class InstrumentNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** One word is a name only in capitals: UNCAC, but not "convention". */
  private static final int SEVERAL = 2;

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private record Name(List<String> words, String code) {}

  /** A name in a folded text. */
  record Found(int start, int end, String code) {}

  private record Word(String text, int start, int end) {}

  InstrumentNames(List<Term> terms) {
    for (Term term : terms) {
      if (term.kind() == Term.Kind.INSTRUMENT) {
        term.labels().forEach(label -> add(label.value(), term.value()));
        add(term.value(), term.value());
      }
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.words().size())));
  }

  private void add(String label, String code) {
    List<String> words = words(Folding.fold(label)).stream().map(Word::text).toList();
    if (!words.isEmpty()) {
      List<Name> names = byFirstWord.computeIfAbsent(words.get(0), none -> new ArrayList<>());
      Name name = new Name(words, code);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  /** The longest at each place, not overlapping. */
  List<Found> in(FoldedText text) {
    List<Word> words = words(text.text());
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Name> name = longest(words, at, text);
      if (name.isPresent()) {
        int last = at + name.get().words().size() - 1;
        found.add(new Found(words.get(at).start(), words.get(last).end(), name.get().code()));
        at = last;
      }
      at++;
    }
    return found;
  }

  private Optional<Name> longest(List<Word> words, int at, FoldedText text) {
    for (String first : withoutPrefix(words.get(at).text())) {
      for (Name name : byFirstWord.getOrDefault(first, List.of())) {
        if (stands(name, words, at) && isName(name, words.get(at), text)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Name name, List<Word> words, int at) {
    if (at + name.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < name.words().size(); i++) {
      if (!name.words().get(i).equals(words.get(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(Name name, Word first, FoldedText text) {
    String raw = text.raw(first.start(), first.end());
    boolean capitals = raw.length() > 2 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
    return name.words().size() >= SEVERAL || capitals && raw.chars().allMatch(c -> c < 0x250);
  }

  /** لاتفاقية, باتفاقية and واتفاقية are اتفاقية with a particle before it. */
  private static Set<String> withoutPrefix(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    if (word.length() > 4 && "وفبلك".indexOf(word.charAt(0)) >= 0) {
      forms.add(word.substring(1));
      if (word.startsWith("لل")) {
        forms.add("ال" + word.substring(2));
      }
    }
    return forms;
  }

  private static List<Word> words(String folded) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    while (word.find()) {
      words.add(new Word(word.group(), word.start(), word.end()));
    }
    return words;
  }
}
