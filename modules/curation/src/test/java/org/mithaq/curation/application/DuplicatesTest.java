package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.curation.Duplicates.Alike;
import org.mithaq.curation.Duplicates.Reason;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.curation.domain.TextSketch;
import org.mithaq.curation.persistence.SketchRows;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawNames.LawName;
import org.mithaq.legislation.ProvisionKind;

class DuplicatesTest {
  private static final String WORDS =
      IntStream.range(0, 400).mapToObj(i -> "word" + i % 97 * i).collect(Collectors.joining(" "));

  private final CurationOnPostgres curation = new CurationOnPostgres();
  private final List<LawName> names = new ArrayList<>();
  private final SketchRows sketches = new SketchRows(curation.jpa.entityManager());
  private final FindingDuplicates duplicates =
      new FindingDuplicates(iso3 -> names, sketches, curation.rows, curation.desk);

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void theSameNumberAndYearIsTold() {
    published("law-1", "7", "2026", "Act on something else");
    published("law-2", "7", "2025", "Another act");
    assertThat(alike("7", "Act on quillwort")).containsExactly("law-1 [NUMBER] 0");
  }

  @Test
  void aTitleThatIsAlikeIsToldUnlessNumberOrYearSpeakAgainstIt() {
    published("law-1", "", "", "Act on the growing of quillwort");
    published("law-2", "8", "2026", "Act on the growing of quillwort");
    assertThat(alike("7", "Act on growing of quillworts")).containsExactly("law-1 [TITLE] 0");
  }

  @Test
  void theSameTextUnderAnotherNameAndNumberIsTold() {
    published("law-1", "31", "1999", "Decree on mosses");
    curation.run(
        "amina", () -> sketches.put("law-1", "XDA", "en", TextSketch.of(WORDS + " and an end")));
    curation.run("amina", () -> sketches.put("law-2", "XDB", "en", TextSketch.of(WORDS)));
    assertThat(alike("7", "Act on quillwort"))
        .singleElement()
        .asString()
        .matches("law-1 \\[TEXT\\] (8\\d|9\\d|100)");
  }

  @Test
  void anEntryThatSomebodyElseHasOpenIsTold() {
    String other = begin("badr", "7", "Act on seas");
    assertThat(alike("7", "Act on quillwort")).containsExactly(other + " [NUMBER] 0");
  }

  @Test
  void theLawThatAnEntryChangesIsNotItsDuplicate() {
    LawDraft law = CurationOnPostgres.law("XDA", "7", "Act on quillwort");
    curation.statutes.published.put("XDA-7", law);
    published("XDA-7", "7", "2026", "Act on quillwort");
    String id = curation.of("amina", () -> curation.write.change("XDA-7"));
    assertThat(of(id)).isEmpty();
  }

  private void published(String id, String number, String year, String title) {
    names.add(new LawName(id, "/akn/" + id, number, year, Texts.of("en", title), Texts.NONE));
  }

  private List<String> alike(String number, String title) {
    return of(begin("amina", number, title));
  }

  private List<String> of(String id) {
    EntryView entry = curation.of("amina", () -> curation.entries.find(id).orElseThrow());
    return curation.of("amina", () -> duplicates.of(entry)).stream()
        .map(DuplicatesTest::told)
        .toList();
  }

  private static String told(Alike alike) {
    Set<Reason> reasons = alike.reasons();
    return alike.id() + " " + reasons + " " + alike.percent();
  }

  private String begin(String by, String number, String title) {
    LawDraft law =
        CurationOnPostgres.law("XDA", number, title)
            .with(
                List.of(
                    new ExpressionDraft(
                        LanguageTag.ENGLISH,
                        Authenticity.AUTHENTIC,
                        LegalDate.UNKNOWN,
                        LegalDate.UNKNOWN,
                        LegalDate.UNKNOWN,
                        List.of(
                            new ProvisionDraft(
                                ProvisionKind.ARTICLE, "", "", "", WORDS, List.of())))));
    return curation.of(by, () -> curation.write.begin(new Beginning(law, "", "")));
  }
}
