package org.mithaq.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What somebody types: one to four words of one provision.
 *
 * @param language of the provision
 */
record Question(String words, String language) {
  private static final int SHORTEST_WORD = 4;
  private static final int MOST_WORDS = 4;
  private static final int FIRST_TEXTS = 5_000;
  private static final Set<String> INTERFACE = Set.of("ar", "en", "fr");

  /** Of the first laws of the corpus, which are there at every size. */
  static List<Question> log(List<LawSource.Line> laws, int count) {
    Random random = new Random(7);
    List<Question> log = new ArrayList<>();
    int among = 0;
    for (int texts = 0; among < laws.size() && texts < FIRST_TEXTS; among++) {
      texts += laws.get(among).texts().size();
    }
    while (log.size() < count) {
      LawSource.Line law = laws.get(random.nextInt(among));
      if (law.texts().isEmpty()) {
        continue;
      }
      String text = law.texts().get(random.nextInt(law.texts().size()));
      List<String> words =
          List.of(text.split("[^\\p{L}\\p{M}]+")).stream()
              .filter(word -> word.length() >= SHORTEST_WORD)
              .toList();
      int wanted = 1 + log.size() % MOST_WORDS;
      if (words.size() < wanted) {
        continue;
      }
      int first = random.nextInt(words.size() - wanted + 1);
      log.add(new Question(String.join(" ", words.subList(first, first + wanted)), law.language()));
    }
    return log;
  }

  /** The interface that somebody of this language uses. */
  String reader() {
    return INTERFACE.contains(language) ? language : "en";
  }
}
