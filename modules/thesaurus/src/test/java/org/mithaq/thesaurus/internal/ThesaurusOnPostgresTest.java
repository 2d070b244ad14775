package org.mithaq.thesaurus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionPack;
import org.mithaq.search.Term;
import org.mithaq.thesaurus.ConceptView;

class ThesaurusOnPostgresTest {
  private static final String HEADER = "slug,broader,preferred_en,obligations,source\n";

  private final JpaOnPostgres jpa = JpaOnPostgres.of("thesaurus");
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private final ThesaurusTables tables = new ThesaurusTables(jpa.entityManager(), clock);
  private final ThesaurusInMemory memory =
      new ThesaurusInMemory(
          tables,
          new OwnTransaction() {
            @Override
            public <T> T call(Callable<T> work) {
              return jpa.inTransaction(work);
            }
          },
          clock);
  private final LoadingThesaurus loading =
      new LoadingThesaurus(new KeepingConcepts(tables), memory);
  private final BrowsingThesaurus thesaurus = new BrowsingThesaurus(memory);

  @BeforeEach
  void load() {
    jpa.inTransaction(() -> loading.load());
  }

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void everyConceptHasAPreferredLabelOfItsOwnInTheInterfaceLanguages() {
    for (LanguageTag language :
        List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH)) {
      Set<String> seen = new HashSet<>();
      for (ConceptView concept : thesaurus.concepts()) {
        String label = concept.preferred().in(language).orElseThrow().value();
        assertThat(seen.add(label)).as(concept.slug() + " in " + language).isTrue();
      }
    }
    assertThat(thesaurus.concepts()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void broaderConceptsLeadToTheLegalArea() {
    assertThat(thesaurus.withBroader("foreign-bribery"))
        .containsExactly("foreign-bribery", "bribery", "corruption");
    assertThat(thesaurus.areaOf("foreign-bribery")).contains("corruption");
    assertThat(thesaurus.areaOf("corruption")).contains("corruption");
    assertThat(thesaurus.withBroader("unheard-of")).containsExactly("unheard-of");
    assertThat(thesaurus.areaOf("unheard-of")).isEmpty();
  }

  @Test
  void whatIsKeptIsWhatTheFileSays() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/META-INF/mithaq-thesaurus/thesaurus.csv")) {
      List<Concept> read =
          ThesaurusFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "universal");
      assertThat(thesaurus.concepts())
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .isEqualTo(read.stream().map(Concept::view).toList());
    }
  }

  @Test
  void everyObligationNamedIsAnObligationOfTheConventions() throws IOException {
    Path root = Path.of(System.getProperty("mithaq.root"));
    Path data = root.resolve("modules/conventions/src/main/resources/META-INF/mithaq-conventions");
    Set<String> paths =
        Files.readAllLines(data.resolve("obligations.csv")).stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toCollection(HashSet::new));
    Files.readAllLines(data.resolve("instruments.csv")).stream()
        .map(line -> line.substring(0, line.indexOf(',')))
        .forEach(paths::add);

    for (ConceptView concept : thesaurus.concepts()) {
      assertThat(paths).as(concept.slug()).containsAll(concept.obligations());
    }
  }

  @Test
  void queriesLearnEveryLabelAndTheObligationsBehindIt() {
    Map<String, Term> terms =
        new ConceptVocabulary(memory)
            .terms().stream().collect(Collectors.toMap(Term::value, term -> term));

    assertThat(terms.get("money-laundering").kind()).isEqualTo(Term.Kind.CONCEPT);
    assertThat(terms.get("money-laundering").labels())
        .contains(
            Text.of("ar", "غسل الأموال"),
            Text.of("fr", "blanchiment"),
            Text.of("en", "money laundering"));
    assertThat(terms.get("money-laundering").obligations()).contains("UNTOC/6", "UNCAC/23");
  }

  @Test
  void theSameDataAgainChangeNothing() {
    long before = jpa.inTransaction(tables::revision);

    jpa.inTransaction(() -> loading.load());

    assertThat(jpa.inTransaction(tables::revision)).isEqualTo(before);
  }

  @Test
  void aPackAddsConceptsAndANewerVersionTakesThemAwayAgain() {
    load("one", Optional.of(HEADER + "qisas,criminal-liability,retaliation,,ours\n"));
    assertThat(thesaurus.areaOf("qisas")).contains("criminal-liability");

    load("one", Optional.empty());

    assertThat(thesaurus.find("qisas")).isEmpty();
    assertThat(thesaurus.find("bribery")).isPresent();
  }

  @Test
  void aPackThatContradictsTheUniversalDataStopsAndNamesBothRows() {
    assertThatThrownBy(() -> load("one", Optional.of(HEADER + "bribery,corruption,graft,,ours\n")))
        .hasMessageContaining("universal, thesaurus.csv, row 3 (bribery)")
        .hasMessageContaining("pack one, thesaurus.csv, row 2 (bribery)");
  }

  private void load(String code, Optional<String> file) {
    jpa.inTransaction(
        () -> {
          loading.load(new OneFilePack(code, file));
          return null;
        });
  }

  private record OneFilePack(String code, Optional<String> text) implements RegionPack {
    @Override
    public String version() {
      return "1";
    }

    @Override
    public String sha256() {
      return "";
    }

    @Override
    public Optional<InputStream> file(String path) {
      return text.map(
          content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> files(String folder) {
      return List.of();
    }
  }
}
