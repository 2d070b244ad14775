package org.mithaq.thesaurus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.thesaurus.ConceptView;

class UniversalLabelsTest {
  private static final List<LanguageTag> LANGUAGES =
      Stream.of("ar", "en", "fr", "es", "pt").map(LanguageTag::of).toList();

  private final List<Concept> concepts = universal();

  @Test
  void noLabelNamesTwoConceptsInOneLanguage() {
    for (LanguageTag language : LANGUAGES) {
      Map<String, String> named = new HashMap<>();
      for (ConceptView concept : views()) {
        labels(concept, language)
            .forEach(
                label ->
                    assertThat(named.merge(asCompared(label), concept.slug(), (one, other) -> one))
                        .as("%s in %s", label, language)
                        .isEqualTo(concept.slug()));
      }
    }
  }

  @Test
  void everyConceptHasAPreferredLabelInEveryLanguageOfTheFile() {
    for (ConceptView concept : views()) {
      assertThat(concept.preferred().byLanguage().keySet())
          .as(concept.slug())
          .containsAll(LANGUAGES);
    }
  }

  @Test
  void everyConceptHasItsPlaceBelowALegalArea() {
    Hierarchy hierarchy = new Hierarchy(views());

    assertThatCode(() -> hierarchy.check(concepts)).doesNotThrowAnyException();
    assertThat(concepts).hasSizeGreaterThanOrEqualTo(160);
    assertThat(views().stream().filter(one -> one.broader().isEmpty()))
        .as("legal areas are few, because results are counted by them")
        .hasSizeLessThanOrEqualTo(12);
  }

  private List<ConceptView> views() {
    return concepts.stream().map(Concept::view).toList();
  }

  private static Stream<String> labels(ConceptView concept, LanguageTag language) {
    return Stream.concat(
        concept.preferred().in(language).map(Text::value).stream(),
        concept.alternative().stream()
            .filter(label -> label.language().equals(language))
            .map(Text::value));
  }

  /** As a query's names are compared: folded, and without the Arabic article. */
  private static String asCompared(String label) {
    return Folding.words(label).replaceAll("(?<=^| )(?:ال|لل)(?=[^ ]{3})", "");
  }

  private static List<Concept> universal() {
    try (InputStream in =
        UniversalLabelsTest.class.getResourceAsStream("/META-INF/mithaq-thesaurus/thesaurus.csv")) {
      return ThesaurusFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "universal");
    } catch (IOException unreadable) {
      throw new IllegalStateException("the file of the universal thesaurus", unreadable);
    }
  }
}
