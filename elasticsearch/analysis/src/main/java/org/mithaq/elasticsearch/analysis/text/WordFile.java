package org.mithaq.elasticsearch.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list that lies in the jar beside the class that reads it: UTF-8, # begins a comment. */
public final class WordFile {

  private WordFile() {}

  /**
   * @param beside the class in whose package the file lies
   * @param name the file's name
   * @return the lines without comments, trimmed, none of them empty
   * @throws IllegalStateException when the jar lacks the file
   */
  public static List<String> lines(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The plugin's jar lacks " + name + " for " + beside);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").trim())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + name, unreadable);
    }
  }
}
