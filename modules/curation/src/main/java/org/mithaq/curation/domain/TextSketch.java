package org.mithaq.curation.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What is kept of a text to tell whether another says the same: of all groups of five words in a
 * row, the {@value #SIZE} with the smallest hashes (a bottom-k MinHash, by Lucene's filter). How
 * many of them two texts share tells how much of the texts they share, within some ten percent.
 */
public final class TextSketch {
  private static final int WORDS = 5;
  private static final int SIZE = 128;

  private TextSketch() {}

  public static SortedSet<Long> of(String text) {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    TokenStream plain =
        new DecimalDigitFilter(new ArabicNormalizationFilter(new LowerCaseFilter(words)));
    ShingleFilter groups = new ShingleFilter(plain, WORDS, WORDS);
    groups.setOutputUnigrams(false);
    SortedSet<Long> sketch = new TreeSet<>();
    try (TokenStream smallest = new MinHashFilter(groups, 1, 1, SIZE, false)) {
      CharTermAttribute term = smallest.addAttribute(CharTermAttribute.class);
      smallest.reset();
      while (smallest.incrementToken()) {
        sketch.add(number(term));
      }
      smallest.end();
    } catch (IOException fromMemoryNever) {
      throw new UncheckedIOException(fromMemoryNever);
    }
    return sketch;
  }

  /** A hash of 128 bits comes as eight characters; half of it is enough. */
  private static long number(CharTermAttribute term) {
    long number = 0;
    for (int i = 0; i < 4; i++) {
      number = number << 16 | term.charAt(i);
    }
    return number;
  }

  /** From 0 to 1: the share of what both say in what either says, as far as sketches tell. */
  public static double likeness(Collection<Long> one, Collection<Long> other) {
    SortedSet<Long> either = new TreeSet<>(one);
    either.addAll(other);
    long both =
        either.stream()
            .limit(SIZE)
            .filter(hash -> one.contains(hash) && other.contains(hash))
            .count();
    return either.isEmpty() ? 0 : (double) both / Math.min(SIZE, either.size());
  }
}
