package org.mithaq.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** What an analyzer makes of a text: each term with its place in the raw text. */
record Terms(String raw, List<Term> all, int endOffset) {

  record Term(String text, int start, int end, int position) {}

  static Terms of(Analyzer analyzer, String raw) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", raw)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      stream.end();
      return new Terms(raw, List.copyOf(terms), offset.endOffset());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<String> texts() {
    return all.stream().map(Term::text).toList();
  }

  /** What a highlight would mark. */
  List<String> slices() {
    return all.stream().map(term -> raw.substring(term.start(), term.end())).toList();
  }

  List<Integer> positions() {
    return all.stream().map(Term::position).toList();
  }
}
