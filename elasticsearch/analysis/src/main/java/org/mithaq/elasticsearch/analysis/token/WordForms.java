package org.mithaq.elasticsearch.analysis.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.mithaq.elasticsearch.analysis.text.WordFile;

/**
 * Forms of legal words that a library's stemmer would draw together with others, or leave apart: a
 * file with the stem first on each line and its forms behind it.
 */
public final class WordForms {
  private final StemmerOverrideFilter.StemmerOverrideMap forms;

  private WordForms(StemmerOverrideFilter.StemmerOverrideMap forms) {
    this.forms = forms;
  }

  /**
   * Reads a word file.
   *
   * @param beside the class in whose package the file lies
   * @param name the file's name
   */
  public static WordForms read(Class<?> beside, String name) {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    for (String line : WordFile.lines(beside, name)) {
      String[] words = line.split("\\s+");
      for (String word : words) {
        builder.add(word, words[0]);
      }
    }
    try {
      return new WordForms(builder.build());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot build " + name, unreadable);
    }
  }

  /** The terms with listed forms replaced and closed to the stemmer that follows. */
  public TokenStream over(TokenStream terms) {
    return new StemmerOverrideFilter(terms, forms);
  }
}
