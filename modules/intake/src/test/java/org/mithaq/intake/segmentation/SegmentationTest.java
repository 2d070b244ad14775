package org.mithaq.intake.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.intake.Doubt;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.LeftOut;
import org.mithaq.intake.ProposedProvision;
import org.mithaq.intake.ReadingText;
import org.mithaq.legislation.ProvisionKind;

/** Laws written for this project, of States that do not exist. */
class SegmentationTest {
  @Test
  void arabicArticlesInWordsFiguresAndWithRepetition() {
    IntakeReport report =
        ReadingText.paragraphs(
            "قانون رقم (7) لسنة 2031 بشأن حفظ السجلات",
            "بعد الاطلاع على الدستور،",
            "الباب الأول",
            "أحكام عامة",
            "المادة الأولى",
            "تسري أحكام هذا القانون على السجلات كلها.",
            "المادة (2)",
            "تحفظ السجلات وفقاً لأحكام المادة (1) من هذا القانون.",
            "مادة ٣: على كل جهة أن تعين أميناً للسجلات.",
            "المادة (3) مكرراً",
            "للأمين أن ينيب غيره.",
            "المادة الرابعة والعشرون",
            "ينشر هذا القانون في الجريدة الرسمية.");

    assertThat(report.language().code()).isEqualTo("ar");
    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .containsExactly("الأولى", "2", "٣", "3 مكرراً", "الرابعة والعشرون");
    assertThat(articles(report).get(2).text()).isEqualTo("على كل جهة أن تعين أميناً للسجلات.");
    assertThat(articles(report).get(4).doubts()).containsExactly(Doubt.NUMBER_JUMPS);
    assertThat(report.law().provisions())
        .extracting(ProposedProvision::kind, ProposedProvision::heading)
        .containsExactly(
            tuple(ProvisionKind.PREAMBLE, ""), tuple(ProvisionKind.PART, "أحكام عامة"));
  }

  @Test
  void aReferenceInASentenceStartsNothing() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Article 1",
            "Records are kept for ten years.",
            "Article 5 of the Archives Act applies to them.",
            "Article 2",
            "A copy is kept in accordance with",
            "article 1 and with the rules.",
            "Article 3. The Minister makes rules.");

    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .containsExactly("1", "2", "3");
    assertThat(articles(report).get(0).text()).endsWith("applies to them.");
  }

  @Test
  void aPrintedTableOfContentsIsNoDivisionEvenWhereItsDotsWereLost() {
    IntakeReport report =
        ReadingText.paragraphs(
            "JOURNAL OFFICIEL",
            "S o m m a i r e",
            "Titre I La garde des registres 1311",
            "Chapitre I Du dépôt des registres dans les communes",
            "et dans les écoles (Art. 1-2)",
            "1311",
            "Chapitre II De la copie (Art. 3) 1312",
            "Titre II Dispositions finales (Art. 4) 1313",
            "Loi du 3 mars 2031 sur la garde des registres",
            "Titre I – La garde des registres",
            "Chapitre I – Du dépôt des registres dans les communes et dans les écoles",
            "Art. 1er. Les registres sont déposés.",
            "Art. 2. L'école en tient un.",
            "Chapitre II – De la copie",
            "Art. 3. La copie fait foi.",
            "Titre II – Dispositions finales",
            "Art. 4. La loi entre en vigueur le 1er mai 2031.");

    assertThat(report.law().provisions())
        .extracting(ProposedProvision::kind, ProposedProvision::number)
        .containsExactly(tuple(ProvisionKind.TITLE, "I"), tuple(ProvisionKind.TITLE, "II"));
    assertThat(articles(report)).hasSize(4);
    assertThat(report.law().leftOut())
        .filteredOn(left -> left.reason() == LeftOut.Reason.CONTENTS)
        .hasSize(1);
  }

  @Test
  void anEntryOfAListOfContentsThatLostItsDotsIsOneAmongThoseThatKeptThem() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Chapitre 1er. De la garde (Art. 1er) . . . . . . . . 12",
            "Chapitre 2. De la copie (Art. 2). 13",
            "Chapitre 3. De la peine (Art. 3) . . . . . . . . 14",
            "Loi du 3 mars 2031 sur la garde des registres",
            "Chapitre 1er. De la garde",
            "Art. 1er. Les registres sont déposés.",
            "Chapitre 2. De la copie",
            "Art. 2. La copie fait foi.",
            "Chapitre 3. De la peine",
            "Art. 3. L'amende est de dix.");

    assertThat(report.law().provisions())
        .extracting(ProposedProvision::heading)
        .containsExactly("De la garde", "De la copie", "De la peine");
  }

  @Test
  void divisionsBeforeTheFirstArticleThatDoNotComeAgainAreDivisions() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Loi du 3 mars 2031 sur la garde des registres",
            "Titre I – La garde des registres",
            "Chapitre I – Du dépôt",
            "Section 1 – Des communes",
            "Art. 1er. Les registres sont déposés.",
            "Section 2 – Des écoles",
            "Art. 2. L'école en tient un.");

    assertThat(report.law().provisions())
        .extracting(ProposedProvision::kind)
        .containsExactly(ProvisionKind.TITLE);
    assertThat(articles(report)).hasSize(2);
  }

  @Test
  void frenchArticlesWithTheirTextAndHeadingsOfDivisions() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Loi du 3 mars 2031 sur la conservation des registres",
            "Vu la Constitution ;",
            "TITRE PREMIER – Dispositions générales",
            "Chapitre Ier. Du champ d'application",
            "Art. 1er. Les registres sont conservés pendant dix ans.",
            "Art. 2. Le délai court selon l'article 1er.",
            "Section 2",
            "Des copies",
            "Art. 2 bis. La copie fait foi.");

    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .startsWith("1er", "2", "2 bis");
    ProposedProvision title = report.law().provisions().get(1);
    assertThat(title.kind()).isEqualTo(ProvisionKind.TITLE);
    assertThat(title.heading()).isEqualTo("Dispositions générales");
    assertThat(title.children().get(0).heading()).isEqualTo("Du champ d'application");
    assertThat(title.children().get(0).children())
        .extracting(ProposedProvision::kind)
        .containsExactly(ProvisionKind.ARTICLE, ProvisionKind.ARTICLE, ProvisionKind.SECTION);
  }

  @Test
  void englishSectionsWithLettersAndASchedule() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Keeping of Records Act",
            "PART I Preliminary",
            "Section 1 Short title",
            "This Act may be cited as the Keeping of Records Act.",
            "Section 2 Interpretation",
            "In this Act, record means a record.",
            "Section 2A Electronic records",
            "A record may be electronic.",
            "Schedule",
            "Forms");

    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .containsExactly("1", "2", "2A");
    assertThat(articles(report))
        .extracting(ProposedProvision::heading)
        .contains("Electronic records");
    assertThat(report.law().provisions())
        .extracting(ProposedProvision::kind)
        .containsExactly(ProvisionKind.PART, ProvisionKind.SCHEDULE);
  }

  @Test
  void bareNumbersAreSectionsOnlyWhereNothingElseIs() {
    IntakeReport report =
        ReadingText.paragraphs(
            "1.—(1) Records are kept.",
            "(2) They are kept for ten years.",
            "2.—The Minister may make rules.",
            "3.—This Act may be cited as the Records Act.");

    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .containsExactly("1", "2", "3");
    assertThat(articles(report)).allMatch(one -> one.doubts().contains(Doubt.BARE_NUMBER));
  }

  @Test
  void spanishAndPortugueseArticles() {
    IntakeReport spanish =
        ReadingText.paragraphs(
            "TÍTULO I",
            "De los registros",
            "Artículo 1º.- Los registros se conservan por diez años.",
            "Artículo 2º.- El plazo se cuenta según el artículo 1º de esta ley.");
    IntakeReport portuguese =
        ReadingText.paragraphs(
            "CAPÍTULO I",
            "DOS REGISTROS",
            "Art. 1º Os registros são conservados por dez anos.",
            "§ 1º O prazo conta-se da data.",
            "§ 2º O prazo não se suspende.",
            "Art. 1º-A A cópia tem fé.");

    assertThat(articles(spanish)).extracting(ProposedProvision::number).containsExactly("1º", "2º");
    assertThat(articles(portuguese))
        .extracting(ProposedProvision::number)
        .containsExactly("1º", "1º-A");
    assertThat(articles(portuguese).get(0).children())
        .extracting(ProposedProvision::kind, ProposedProvision::number)
        .containsExactly(tuple(ProvisionKind.PARAGRAPH, "1"), tuple(ProvisionKind.PARAGRAPH, "2"));
    assertThat(articles(portuguese).get(0).text()).contains("não se suspende");
  }

  @Test
  void aPromulgatingLawAndTheLawAnnexedToIt() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Decree-Law No. (4) of 2031 promulgating the Records Law",
            "We, the President,",
            "Article (1)",
            "The provisions of the attached law shall come into force.",
            "Article (2)",
            "It shall be published in the Official Gazette.",
            "Jane Doe",
            "President of the Republic",
            "Issued at Xanadu on: 14/03/2031",
            "Records Law",
            "Chapter One",
            "Definitions",
            "Article (1)",
            "A record is a record.",
            "Article (2)",
            "It is kept.");

    List<ProposedProvision> roots = report.law().provisions();
    assertThat(roots)
        .extracting(ProposedProvision::kind)
        .containsExactly(
            ProvisionKind.PREAMBLE,
            ProvisionKind.ARTICLE,
            ProvisionKind.ARTICLE,
            ProvisionKind.ANNEXED_LAW);
    assertThat(roots.get(2).text()).isEqualTo("It shall be published in the Official Gazette.");
    assertThat(roots.get(3).heading()).isEqualTo("Records Law");
    assertThat(roots.get(3).children().get(0).children()).hasSize(2);
    assertThat(report.law().leftOut())
        .extracting(LeftOut::reason)
        .contains(LeftOut.Reason.SIGNATURE);
  }

  @Test
  void theNewWordingOfAnotherLawIsNoArticleOfThisOne() {
    IntakeReport report =
        ReadingText.paragraphs(
            "المادة الأولى",
            "يستبدل بنص المادة (9) من القانون المشار إليه النص الآتي:",
            "«المادة (9)",
            "تحفظ السجلات عشر سنوات.»",
            "المادة الثانية",
            "على الجهات المختصة تنفيذ هذا القانون.");

    assertThat(articles(report))
        .extracting(ProposedProvision::number)
        .containsExactly("الأولى", "الثانية");
    assertThat(articles(report).get(0).text()).contains("تحفظ السجلات");
  }

  @Test
  void theSameWordIsAChapterInOneStateAndAnArticleInAnother() {
    String[] law = {
      "الفصل 1", "تحفظ السجلات.", "الفصل 2", "تنشر السجلات.", "الفصل 2 مكرر", "تتلف السجلات."
    };

    assertThat(articles(ReadingText.paragraphs(new IntakeHints("ar", "TUN"), law)))
        .extracting(ProposedProvision::number)
        .containsExactly("1", "2", "2 مكرر");
  }

  @Test
  void aTableOfContentsIsNotTheLaw() {
    IntakeReport report =
        ReadingText.paragraphs(
            "Titre 1er. Généralités (Art. 1er à 2) . . . . . . . . . . . 3",
            "Titre 2. Sanctions (Art. 3) . . . . . . . . . . . 4",
            "Titre 1er. Généralités",
            "Art. 1er. Les registres sont conservés.",
            "Art. 2. Ils sont publics.");

    assertThat(report.law().provisions()).hasSize(1);
    assertThat(report.law().leftOut())
        .extracting(LeftOut::reason)
        .contains(LeftOut.Reason.CONTENTS);
  }

  @Test
  void everyOffsetLeadsToItsWords() {
    IntakeReport report =
        ReadingText.paragraphs(
            "المادة (1): تعاريف", "السجل: كل وثيقة.", "المادة (2): النشر", "ينشر السجل.");

    report
        .law()
        .all()
        .forEach(
            one -> {
              assertThat(report.text().substring(one.start(), one.end())).startsWith(one.caption());
              assertThat(report.text().substring(one.textStart(), one.end()).strip())
                  .isEqualTo(one.text());
            });
    assertThat(articles(report))
        .extracting(ProposedProvision::heading)
        .containsExactly("تعاريف", "النشر");
  }

  private static List<ProposedProvision> articles(IntakeReport report) {
    return report.law().all().filter(one -> one.kind() == ProvisionKind.ARTICLE).toList();
  }
}
