package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a reader meets comes from the bundles, in all languages of the interface. */
class PagesTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d+");

  private final ProjectTree tree = ProjectTree.here();
  private final Map<String, String> english = Bundles.in(tree, "en");

  @Test
  void theBundlesSayTheSameThingsInEveryLanguage() {
    for (String language : Bundles.LANGUAGES) {
      assertThat(Bundles.in(tree, language).keySet())
          .as(language)
          .containsExactlyInAnyOrderElementsOf(english.keySet());
    }
  }

  @Test
  void noKeyStandsTwice() {
    for (String language : Bundles.LANGUAGES) {
      assertThat(Bundles.twice(tree, language))
          .as("keys that stand twice in %s", language)
          .isEmpty();
    }
  }

  @Test
  void noWordIsLeftEmpty() {
    for (String language : Bundles.LANGUAGES) {
      assertThat(Bundles.in(tree, language))
          .as(language)
          .noneSatisfy((key, said) -> assertThat(said).isBlank());
    }
  }

  @Test
  void theSameValuesStandInTheSentencesOfEveryLanguage() {
    for (String language : Bundles.LANGUAGES) {
      Map<String, String> words = Bundles.in(tree, language);
      english.forEach(
          (key, said) ->
              assertThat(values(words.get(key))).as(language + " " + key).isEqualTo(values(said)));
    }
  }

  @Test
  void everyWordThatAPageAsksForIsThere() {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String text = ProjectTree.read(page);
      PageText.keys(text).stream()
          .filter(key -> !english.containsKey(key))
          .forEach(key -> missing.add(tree.name(page) + ": " + key));
      PageText.families(text).stream()
          .filter(family -> english.keySet().stream().noneMatch(key -> key.startsWith(family)))
          .forEach(family -> missing.add(tree.name(page) + ": " + family + "…"));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noPageHoldsWordsStylesOrScriptsOfItsOwn() {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      PageText.offences(ProjectTree.read(page))
          .forEach(offence -> found.add(tree.name(page) + ": " + offence));
    }
    assertThat(pages()).isNotEmpty();
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Search the laws</p>",
        "<p><b>بحث</b></p>",
        "<img alt='A seal'/>",
        "<p style='color: red'/>",
        "<button onclick='go()'/>",
        "<div><style>p {}</style></div>",
        "<script>go()</script>"
      })
  void aPageThatDoesIsFound(String page) {
    assertThat(PageText.offences("<html>" + page + "</html>")).isNotEmpty();
  }

  @Test
  void expressionsSamplesAndSignsAreNoWordsOfThePage() {
    assertThat(
            PageText.offences(
                "<html lang='ar'><p title=\"#{reader.say('a')}\">#{reader.say('b')} · <bdi lang='ar'>المادة</bdi></p></html>"))
        .isEmpty();
  }

  @Test
  void keysAreReadOutOfAPage() {
    String page =
        "#{reader.say('front')} #{reader.say('facet.'.concat(x))} #{reader.code('status', y)}";
    assertThat(PageText.keys(page)).containsExactly("front");
    assertThat(PageText.families(page)).containsExactly("facet.", "status.");
  }

  private List<Path> pages() {
    return tree.sources(file -> file.toString().endsWith(".xhtml"));
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    VALUE.matcher(sentence).results().map(MatchResult::group).forEach(values::add);
    return values;
  }
}
