package org.mithaq.search.understanding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.Intent;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.Understanding;
import org.mithaq.search.Vocabulary;

/** Reads queries with the vocabularies of all contexts; whatever was typed is read somehow. */
@ApplicationScoped
public class ReadingQueries implements QueryReader {
  /** Note: operators or quotes did not fit together, and the query was read as plain words. */
  static final String PLAIN_WORDS = "search.note.plainWords";

  /** Note: only the beginning of a very long query was read. */
  static final String SHORTENED = "search.note.shortened";

  private static final int LONGEST = 2000;

  private final Vocabularies vocabularies;

  @Inject
  public ReadingQueries(@Any Instance<Vocabulary> vocabularies) {
    this((Iterable<Vocabulary>) vocabularies);
  }

  private ReadingQueries(Iterable<Vocabulary> vocabularies) {
    this.vocabularies = new Vocabularies(vocabularies);
  }

  /** Outside a container. */
  public static ReadingQueries with(Iterable<Vocabulary> vocabularies) {
    return new ReadingQueries(vocabularies);
  }

  @Override
  public Understanding read(SearchQuery query) {
    List<String> notes = new ArrayList<>();
    String text = query.text();
    if (text.length() > LONGEST) {
      int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      text = text.substring(0, end);
      notes.add(SHORTENED);
    }
    VocabularyIndex index = vocabularies.index();
    Lexer lexer = new Lexer(text, Recognised.in(text, query.reader(), index));
    List<Token> tokens = lexer.tokens();
    Optional<Clause> parsed =
        lexer.balanced() ? Parser.parse(Gathered.simple(tokens)) : Optional.empty();
    List<Token> plain = Token.plain(tokens);
    if (parsed.isEmpty()) {
      notes.add(PLAIN_WORDS);
      tokens = plain;
    }
    Clause clause = parsed.or(() -> Parser.parse(Gathered.simple(plain))).orElseThrow();
    Topics topics = Topics.in(tokens, index);
    List<Intent> intents = new ArrayList<>(Token.intents(tokens));
    intents.addAll(topics.intents());
    Optional<Expansion> expansion =
        query.acrossLanguages() && Token.onlyWords(tokens) ? topics.expansion() : Optional.empty();
    return new Understanding(query.text(), topics.inStates(clause), intents, notes, expansion);
  }
}
