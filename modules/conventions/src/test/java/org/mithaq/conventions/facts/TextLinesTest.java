package org.mithaq.conventions.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  @Test
  void aLineIsAnObligationInALanguage() {
    TextLines lines = read(line("CONV/1", "ara", "words"));

    assertThat(lines.problems()).isEmpty();
    assertThat(lines.texts().get(0).language()).isEqualTo("ar");
    assertThat(lines.texts().get(0).text()).isEqualTo("words");
  }

  @Test
  void everyWrongLineIsNamed() {
    TextLines lines =
        read(
            line("CONV/9", "en", "words")
                + "\n{not json\n"
                + line("CONV/1", "en", " ")
                + line("CONV/1", "english language", "words")
                + line("CONV/1", "en", "words").replace("\"source\"", "\"origin\"")
                + line("CONV/1", "en", "words")
                + line("CONV/1", "en", "other words"));

    assertThat(lines.problems())
        .extracting(Problem::place)
        .containsExactly(
            "t.jsonl, line 1",
            "t.jsonl, line 3",
            "t.jsonl, line 4",
            "t.jsonl, line 5",
            "t.jsonl, line 6",
            "t.jsonl, line 8");
    assertThat(lines.problems().get(4).sentence()).isEqualTo("unknown field origin");
    assertThat(lines.problems().get(5).sentence()).contains("line 7 too");
  }

  private static String line(String obligation, String language, String text) {
    return "{\"obligation\":\""
        + obligation
        + "\",\"language\":\""
        + language
        + "\",\"text\":\""
        + text
        + "\",\"source\":\"an institute\"}\n";
  }

  private static TextLines read(String text) {
    return TextLines.read(
        text.getBytes(StandardCharsets.UTF_8), "t.jsonl", path -> path.equals("CONV/1"));
  }
}
