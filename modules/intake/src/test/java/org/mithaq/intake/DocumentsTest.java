package org.mithaq.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.intake.Guess.Field;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/**
 * Documents as they are: pages, tables, automatic numbers, encodings, what they say of themselves.
 */
class DocumentsTest {
  @Test
  void runningHeadsAndPageNumbersAreDroppedAndCounted() {
    String[][] pages = new String[5][];
    for (int i = 0; i < 5; i++) {
      pages[i] =
          new String[] {
            "Official Gazette of Nowhere - No. 17",
            "Article " + (i + 1),
            "The keeper of the records of the district number "
                + i
                + " answers every question that is put to",
            "the keeper by a person who is named in the records, within ten days of the question,",
            "and keeps a copy.",
            String.valueOf(40 + i)
          };
    }

    IntakeReport report = ReadingText.of(Documents.pdf(pages), "law.pdf");

    assertThat(report.droppedLines()).isEqualTo(10);
    assertThat(report.text()).doesNotContain("Gazette");
    assertThat(report.law().provisions()).hasSize(5);
    assertThat(report.law().provisions().get(2).page()).isEqualTo(3);
    assertThat(report.law().provisions().get(2).text()).contains("put to the keeper by");
    assertThat(report.pageText(2)).startsWith("Article 2");
  }

  @Test
  void aTableOfWordIsARowALine() {
    String[][] table = {{"Fee", "Ten crowns"}, {"Term", "Ten years"}};

    IntakeReport report =
        ReadingText.of(Documents.docx(table, "Article 1", "A record costs:"), "law.docx");

    assertThat(report.law().provisions().get(0).text())
        .isEqualTo("A record costs:\nFee | Ten crowns\nTerm | Ten years");
  }

  @Test
  void whatIsStruckOutOrHiddenIsNoLaw() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Art. 1º Os registros são públicos. <strike>Salvo os secretos.</strike>",
            "Art. 2º O prazo é de dez anos.");

    assertThat(report.text()).doesNotContain("secretos");
    assertThat(report.warnings()).extracting(IntakeWarning::code).contains(Code.STRUCK_OUT);
  }

  @Test
  void titleNumberYearDatesAndGazetteAreGuessedWithTheirPlaces() {
    IntakeReport report =
        ReadingText.paragraphs(
            "قانون رقم (7) لسنة 2031 بشأن حفظ السجلات",
            "الجريدة الرسمية العدد 12",
            "نحن رئيس الجمهورية،",
            "المادة (1)",
            "تحفظ السجلات.",
            "المادة (2)",
            "ينشر هذا القانون في الجريدة الرسمية.",
            "رئيس الجمهورية",
            "صدر بتاريخ: 5/3/1453هـ الموافق: 14/6/2031م");

    assertThat(value(report, Field.NUMBER)).isEqualTo("7");
    assertThat(value(report, Field.YEAR)).isEqualTo("2031");
    assertThat(value(report, Field.KIND)).isEqualTo("ACT");
    assertThat(value(report, Field.ADOPTED)).isEqualTo("2031-06-14");
    assertThat(value(report, Field.GAZETTE_ISSUE)).isEqualTo("12");
    Guess hijri = report.law().guess(Field.ADOPTED_AS_PRINTED).orElseThrow();
    assertThat(hijri.value()).isEmpty();
    assertThat(hijri.printed()).isEqualTo("5/3/1453");
    report
        .law()
        .guesses()
        .forEach(
            guess ->
                assertThat(report.text().substring(guess.start(), guess.end()))
                    .isEqualTo(guess.printed()));
  }

  @Test
  void theDateInTheTitleIsTheLawsAndTheOneAtTheHeadOfTheGazetteIsTheIssues() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Journal officiel de la République",
            "A – N° 41 le 12 mai 2032",
            "Loi du 3 avril 2031 sur la garde des registres, modifiant la loi du 5 mars 2024",
            "Art. 1er. Les registres sont gardés.",
            "Art. 2. Ils sont publics.");

    assertThat(value(report, Field.ADOPTED)).isEqualTo("2031-04-03");
    assertThat(value(report, Field.GAZETTE_DATE)).isEqualTo("2032-05-12");
    assertThat(value(report, Field.GAZETTE_ISSUE)).isEqualTo("41");
  }

  @Test
  void anAccentForAnApostropheAndALineOfThePrivateAreaAreReadAsWhatTheyMean() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Loi du 3 avril 2031 sur l\u00B4archive",
            "Art. 1er. Il s\u00B4agit de la réalisation d \u00B4un registre pol\u00B4ıtico.",
            "Art. 2. \uF8E7 qu\u00B4il garde.");

    assertThat(report.text())
        .contains("l’archive", "s’agit", "d’un registre pol\u00B4ıtico", "– qu’il garde");
  }

  @Test
  void aNoteAtTheEndTellsIssueAndPageOfTheGazette() {
    IntakeReport report =
        ReadingText.paragraphs(
            "قرار رقم 9 لسنة 2031 بشأن حفظ السجلات",
            "المادة الأولى",
            "تحفظ السجلات.",
            "المادة 2",
            "ينشر هذا القرار في الجريدة الرسمية.",
            "صدر بتاريخ: 28 يناير 2031م",
            "نشر هذا القرار في عدد الجريدة الرسمية رقم 112 ص 35.");

    assertThat(value(report, Field.GAZETTE_ISSUE)).isEqualTo("112");
    assertThat(value(report, Field.GAZETTE_PAGE)).isEqualTo("35");
    assertThat(value(report, Field.ADOPTED)).isEqualTo("2031-01-28");
  }

  @Test
  void tesseractIsUsedWhereItIsInstalled(@TempDir Path folder) throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program,
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo eng; exit 0; fi\ncat > /dev/null\nprintf 'Article 1\\nRecords are kept.\\nArticle 2\\nThey are public.\\n'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();

    IntakeReport report =
        ReadingText.of(
            Documents.pdf(new String[] {}),
            "scan.pdf",
            new IntakeHints("en", ""),
            program.toString());
    IntakeReport arabic =
        ReadingText.of(
            Documents.pdf(new String[] {}),
            "scan.pdf",
            new IntakeHints("ar", ""),
            program.toString());

    assertThat(report.ocr()).isTrue();
    assertThat(report.law().provisions())
        .hasSize(2)
        .allMatch(one -> one.doubts().contains(Doubt.OCR));
    assertThat(report.warnings()).extracting(IntakeWarning::code).containsExactly(Code.OCR_USED);
    assertThat(arabic.warnings())
        .extracting(IntakeWarning::code)
        .contains(Code.OCR_LANGUAGE_MISSING);
  }

  @Test
  void aCorrectedProposalBecomesTheProvisionsOfADraft() {
    IntakeReport report =
        ReadingText.paragraphs(
            "CAPÍTULO I",
            "DOS REGISTROS",
            "Art. 1º São públicos:",
            "I - os registros;",
            "II - as cópias.",
            "Art. 2º O prazo é de dez anos.");

    List<ProvisionDraft> draft = DraftFromProposal.provisions(report.law().provisions());

    assertThat(draft).hasSize(1);
    assertThat(draft.get(0).heading()).isEqualTo("DOS REGISTROS");
    assertThat(draft.get(0).children())
        .extracting(ProvisionDraft::number)
        .containsExactly("1º", "2º");
    assertThat(draft.get(0).children().get(0).children()).isEmpty();
    assertThat(draft.get(0).children().get(0).text())
        .isEqualTo("São públicos:\nI - os registros;\nII - as cópias.");
  }

  private static String value(IntakeReport report, Field field) {
    return report.law().guess(field).map(Guess::value).orElse("(none)");
  }
}
