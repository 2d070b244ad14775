package org.mithaq.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.ProvisionKind;

class StructuredTextTest {
  @Test
  void whatIsWrittenIsReadAsItWas() {
    List<ProvisionDraft> tree =
        List.of(
            provision(ProvisionKind.PREAMBLE, "", "", "preamble", "Whereas #1 | {not an eId}"),
            provision(
                ProvisionKind.CHAPTER,
                "1",
                "Of | bars {and braces} \\ slashes",
                "chp_1",
                "",
                provision(
                    ProvisionKind.ARTICLE,
                    "3 bis",
                    "",
                    "chp_1__art_3bis",
                    "# no heading\n\\ a backslash\n\nand a line after an empty one",
                    provision(ProvisionKind.POINT, "(a)", "", "", "one"))),
            provision(ProvisionKind.ANNEXED_LAW, "", "The law", "", ""));
    for (LanguageTag language :
        List.of(LanguageTag.ARABIC, LanguageTag.FRENCH, LanguageTag.ENGLISH)) {
      StructuredText.Read read = StructuredText.read(StructuredText.write(tree, language));
      assertThat(read.faults()).isEmpty();
      assertThat(read.provisions()).isEqualTo(tree);
    }
  }

  @Test
  void theWordsForKindsAreReadInAnyLanguageWithTheArabicArticleToo() {
    List<ProvisionDraft> read =
        StructuredText.read("# الباب 1 | أحكام عامة\n## المادة ٢٣ مكرر\nنص\n### Point أ\nشيء\n")
            .provisions();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).kind()).isEqualTo(ProvisionKind.PART);
    ProvisionDraft article = read.get(0).children().get(0);
    assertThat(article.kind()).isEqualTo(ProvisionKind.ARTICLE);
    assertThat(article.number()).isEqualTo("٢٣ مكرر");
    assertThat(article.children().get(0).number()).isEqualTo("أ");
  }

  @Test
  void whatIsNotUnderstoodIsNamedByItsLineAndTheWordsAreKept() {
    StructuredText.Read read = StructuredText.read("stray\n# article 1\nwords\n# verse 2\nmore\n");
    assertThat(read.faults())
        .containsExactly(
            new Fault("line 1", Flaw.WORDS_BEFORE_FIRST),
            new Fault("line 4", Flaw.NO_SUCH_PROVISION_KIND, "verse"));
    assertThat(read.provisions()).hasSize(1);
    assertThat(read.provisions().get(0).text()).isEqualTo("words\n# verse 2\nmore");
  }

  private static ProvisionDraft provision(
      ProvisionKind kind,
      String number,
      String heading,
      String eId,
      String text,
      ProvisionDraft... children) {
    return new ProvisionDraft(kind, number, heading, eId, text, List.of(children));
  }
}
