package org.mithaq.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/**
 * What the columns of a sheet are called in the languages of the interface, from {@code
 * sheet_ar.properties} and its like beside a class; each word stands in all of them.
 */
public final class SheetWords {
  private static final List<LanguageTag> INTERFACE =
      List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH);

  private final Map<LanguageTag, Properties> words = new TreeMap<>();

  public SheetWords(Class<?> beside) {
    for (LanguageTag language : INTERFACE) {
      words.put(language, read(beside, "sheet_" + language.code() + ".properties"));
    }
  }

  /** A column of any content. */
  public SheetColumn column(String name) {
    Map<LanguageTag, String> labels = new TreeMap<>();
    words.forEach(
        (language, known) -> {
          String word = known.getProperty(name.replace("_*", ""));
          if (word == null) {
            throw new IllegalStateException("the column " + name + " has no name in " + language);
          }
          labels.put(language, word);
        });
    return new SheetColumn(name, new Texts(labels), List.of());
  }

  private static Properties read(Class<?> beside, String file) {
    Properties words = new Properties();
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + beside.getName());
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
