package org.mithaq.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.WordDifference;

class PdfPaperTest {
  private static final Text TITLE =
      new Text(LanguageTag.ARABIC, "قانون رقم 20 لسنة 2019 في شأن مكافحة غسل الأموال");
  private static final Text ARTICLE = new Text(LanguageTag.ARABIC, "المادة 1 مكرراً (أ)");
  private static final Text WORDS =
      new Text(
          LanguageTag.ARABIC,
          "يعاقب بالسجن مدة لا تقل عن 3 سنوات ولا تزيد على 10 سنوات، وبالغرامة التي لا تقل عن"
              + " (100.000) دينار، كل من ارتكب جريمة غسل أموال أو ساعد على ارتكابها\n"
              + "وذلك وفقاً لاتفاقية UNTOC والمادة ٢٣ منها.");
  private static final Text FRENCH =
      new Text(
          LanguageTag.FRENCH,
          "Quiconque commet l’infraction : œuvre, §\u00a02, no\u00a012 – fin, effectifs, suffisants, d’office");

  @Test
  void whatStandsInItIsReadOutInTheOrderOfReading() throws IOException {
    try (PDDocument pdf = printed(LanguageTag.ARABIC, PdfPaperTest::law)) {
      List<Tags.Tag> tags = Tags.of(pdf);

      assertThat(tags.stream().map(Tags.Tag::role))
          .containsSubsequence("H1", "H2", "P", "P", "Table", "TH", "TH", "TD", "TD");
      assertThat(Letters.of(tags.get(0).text())).isEqualTo(Letters.of(TITLE.value()));
      assertThat(Letters.of(tags.get(2).text())).isEqualTo(Letters.of(WORDS.value()));
      assertThat(Letters.of(tags.get(3).text())).isEqualTo(Letters.of(FRENCH.value()));
    }
  }

  @Test
  void itSaysItsLanguageItsTitleAndThatItIsTagged() throws IOException {
    try (PDDocument pdf = printed(LanguageTag.ARABIC, PdfPaperTest::law)) {
      var catalogue = pdf.getDocumentCatalog();
      assertThat(catalogue.getLanguage()).isEqualTo("ar");
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE.value());
      assertThat(new String(catalogue.getMetadata().toByteArray(), "UTF-8"))
          .contains("<pdfuaid:part>1</pdfuaid:part>")
          .contains(TITLE.value());
      assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo(TITLE.value());
      assertThat(catalogue.getDocumentOutline().getFirstChild().getFirstChild().getTitle())
          .isEqualTo(ARTICLE.value());
      assertThat(Tags.of(pdf).get(3).language()).isEqualTo("fr");
    }
  }

  @Test
  void everyTypefaceTravelsWithTheFile() throws IOException {
    try (PDDocument pdf = printed(LanguageTag.ARABIC, PdfPaperTest::law)) {
      int fonts = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts++;
        }
      }
      assertThat(fonts).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void arabicIsJoinedAndRunsFromTheRightWithItsFiguresFromTheLeft() throws IOException {
    try (PDDocument pdf =
        printed(
            LanguageTag.ARABIC,
            paper -> paper.paragraph(new Text(LanguageTag.ARABIC, "بيت رقم 2019 كبير")))) {
      List<Glyphs.Glyph> glyphs = Glyphs.of(pdf);

      String fromLeft = Glyphs.fromTheLeft(glyphs);
      // beh initial, yeh medial, teh final: as presentation forms, the first word rightmost.
      assertThat(fromLeft).endsWith("\uFE96\uFEF4\uFE91").contains("2019");
      assertThat(glyphs.stream().mapToDouble(Glyphs.Glyph::x).max().orElseThrow())
          .isGreaterThan(500);
    }
  }

  @Test
  void aCharacterThatNoTypefaceHasRefusesThePaperAndWritesNothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(
            () -> {
              try (Paper paper = Paper.pdf(out, LanguageTag.ENGLISH)) {
                paper.paragraph(new Text(LanguageTag.ENGLISH, "The word 法 here"));
              }
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("法 (U+6CD5)");
    assertThat(out.size()).isZero();
  }

  @Test
  void scriptsBesideArabicAndLatinAreSetInTheOtherTypeface() throws IOException {
    Text cyrillic = new Text(LanguageTag.of("ru"), "Закон № 20 о противодействии");
    try (PDDocument pdf = printed(LanguageTag.ENGLISH, paper -> paper.paragraph(cyrillic))) {
      assertThat(Letters.of(Tags.of(pdf).get(0).text())).isEqualTo(Letters.of(cyrillic.value()));
    }
  }

  @Test
  void aLongPaperTurnsThePageAtAChapterAndKeepsItsOrder() throws IOException {
    try (PDDocument pdf =
        printed(
            LanguageTag.ARABIC,
            paper -> {
              paper.heading(1, TITLE);
              for (int chapter = 1; chapter <= 3; chapter++) {
                paper.heading(2, new Text(LanguageTag.ARABIC, "الفصل " + chapter));
                for (int one = 0; one < 200; one++) {
                  paper.paragraph(WORDS);
                }
              }
            })) {
      assertThat(Tags.of(pdf).stream().filter(tag -> tag.role().equals("H2")).map(Tags.Tag::text))
          .containsExactly("الفصل 1", "الفصل 2", "الفصل 3");
      assertThat(Tags.of(pdf)).hasSize(1 + 3 + 600);
    }
  }

  private static void law(Paper paper) {
    paper.heading(1, TITLE);
    paper.heading(2, ARTICLE);
    paper.paragraph(WORDS);
    paper.paragraph(FRENCH);
    paper.changed(
        LanguageTag.ARABIC, WordDifference.between("كل من أخفى مالاً", "كل من حاز مالاً"));
    paper.table(
        List.of(new Text(LanguageTag.ARABIC, "الدولة"), new Text(LanguageTag.ARABIC, "النص")),
        List.of(List.of(new Text(LanguageTag.ARABIC, "دولة"), FRENCH)));
    paper.note(new Text(LanguageTag.ENGLISH, "A note"));
    paper.address("http://127.0.0.1:9080/akn/xa/act/2019/20/ara@2019-09-30/~art_1");
  }

  private static PDDocument printed(LanguageTag reader, Writing writing) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Paper paper = Paper.pdf(file, reader)) {
      writing.on(paper);
    }
    return Loader.loadPDF(file.toByteArray());
  }

  private interface Writing {
    void on(Paper paper);
  }
}
