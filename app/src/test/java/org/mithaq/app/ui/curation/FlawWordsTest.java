package org.mithaq.app.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.Flaw;

class FlawWordsTest {
  static Stream<Arguments> flawsAndLanguages() {
    return Stream.of(Flaw.values())
        .filter(flaw -> flaw != Flaw.AS_READ)
        .flatMap(flaw -> Stream.of("en", "fr", "ar").map(language -> Arguments.of(flaw, language)));
  }

  @ParameterizedTest
  @MethodSource("flawsAndLanguages")
  void everyFlawIsSaidInEveryLanguageWithWhatWasFound(Flaw flaw, String language) {
    List<String> found = IntStream.range(0, flaw.places()).mapToObj(i -> "found" + i).toList();

    String said = Labels.said("flaw." + flaw, LanguageTag.of(language), found.toArray());

    assertThat(said).isNotBlank().doesNotStartWith("flaw.").doesNotContain("{", "''");
    // The two texts that overlap are told by their days; which ones is said by the place.
    int first = flaw == Flaw.OVERLAP ? 2 : 0;
    int places = flaw == Flaw.LOOKS_HIJRI_PRINTED ? 1 : flaw.places();
    found.subList(first, places).forEach(one -> assertThat(said).contains(one));
    if (!language.equals("en")) {
      assertThat(said).isNotEqualTo(flaw.sentence(found));
    }
  }
}
