package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A brace that was lost in a merge makes a browser ignore all rules after it, without a word. */
class StylesheetsTest {
  private static final Path FOLDER = Path.of("app/src/main/webapp/css");

  @Test
  void everyRuleIsClosedBeforeTheNextBegins() throws IOException {
    Path folder = ProjectTree.here().root().resolve(FOLDER);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> stylesheets = files.filter(file -> file.toString().endsWith(".css")).toList();
      assertThat(stylesheets).isNotEmpty();
      for (Path file : stylesheets) {
        assertThat(unclosed(Files.readString(file))).as(file.getFileName().toString()).isEmpty();
      }
    }
  }

  @Test
  void aRuleWithinARuleIsFound() {
    assertThat(unclosed("a { color: red;\nb { color: blue; }")).containsExactly("a", "a > b");
    assertThat(unclosed("@media print { a { color: red; } } /* { */ b { }")).isEmpty();
  }

  /** Rules that stand open where another rule begins, or at the end. */
  private static List<String> unclosed(String css) {
    List<String> found = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    StringBuilder words = new StringBuilder();
    for (char c : css.replaceAll("(?s)/\\*.*?\\*/", "").toCharArray()) {
      if (c == '{') {
        String selector = words.toString().strip();
        if (!open.isEmpty() && !open.peek().startsWith("@")) {
          found.add(open.peek() + " > " + selector);
        }
        open.push(selector);
        words.setLength(0);
      } else if (c == '}' || c == ';') {
        if (c == '}' && open.poll() == null) {
          found.add("a brace too many");
        }
        words.setLength(0);
      } else {
        words.append(c);
      }
    }
    open.forEach(rule -> found.add(0, rule));
    return found;
  }
}
