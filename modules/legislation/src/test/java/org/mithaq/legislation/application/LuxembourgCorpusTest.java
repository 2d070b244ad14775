package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.legislation.Corpora;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Law;

/** Twelve Luxembourg works with dated versions, against what others made of the same files. */
class LuxembourgCorpusTest {
  @Test
  void versionsBecomeExpressionsWithTheArticlesAndValidityThatOthersFound() throws Exception {
    Path corpora = Corpora.folder("akn");
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (LegislationOnPostgres here = new LegislationOnPostgres()) {
      for (Path work : Corpora.files(corpora.resolve("lu-legilux-expected"), "work.json")) {
        String name = work.getParent().getFileName().toString();
        JsonNode json = new JsonMapper().readTree(work.toFile());
        Path versions = corpora.resolve("lu-legilux/works").resolve(name).resolve("versions");
        // Five of the 29 files name neither the day of their version nor, two of them, their work.
        List<Path> files =
            Corpora.files(versions, ".xml").stream().filter(LuxembourgCorpusTest::dated).toList();
        if (files.isEmpty()) {
          continue;
        }
        for (JsonNode version : json.get("versions")) {
          String day = version.get("valid_from").textValue();
          String language = version.get("language").textValue();
          if (files.contains(versions.resolve(day).resolve(language + ".xml"))) {
            expected.add(
                name
                    + " "
                    + language
                    + " "
                    + day
                    + " "
                    + to(version)
                    + " "
                    + version.get("provisions").asInt());
          }
        }
        String uri = "";
        for (Path file : files) {
          String id = name + "/" + versions.relativize(file);
          here.load(new RecordingRun(id), file);
          String lawId = here.read(() -> here.imports.touchedBy(id).get(0).lawId());
          Law law = here.read(() -> here.laws.byId(lawId).orElseThrow());
          assertThat(uri).isIn("", law.uri());
          uri = law.uri();
        }
        String address = uri;
        Law law = here.read(() -> here.laws.byUri(address).orElseThrow());
        for (ExpressionDraft text : law.content().expressions()) {
          found.add(
              name
                  + " "
                  + text.language()
                  + " "
                  + text.validFrom()
                  + " "
                  + text.validTo().iso()
                  + " "
                  + articles(text.provisions()));
        }
      }
    }
    assertThat(found).hasSize(24);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean dated(Path file) {
    try {
      return Files.readString(file).contains("name=\"dateApplicability\"");
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String to(JsonNode version) {
    return version.get("valid_to").isNull() ? "" : version.get("valid_to").textValue();
  }

  private static long articles(List<ProvisionDraft> provisions) {
    long count = 0;
    for (ProvisionDraft provision : provisions) {
      count += provision.kind() == ProvisionKind.ARTICLE ? 1 : 0;
      count += articles(provision.children());
    }
    return count;
  }
}
