package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Laws and comparisons as files, on the demonstration's law. */
@WithPortal
class TakenHomeIT {
  private static final String LAW = "/api/v1/laws/akn/xb/act/2017/12";

  @Test
  void aPdfOfAnArabicLawIsReadOutWordForWord(Visitor visitor) throws IOException {
    JsonNode law = visitor.get(LAW + "/ara").json();
    Answer answer = visitor.get(LAW + "/ara?format=pdf&ui=ar");

    assertThat(answer.mediaType()).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition").orElse(""))
        .contains("mithaq-xb-act-2017-12-ara-");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(letters(String.join(" ", readOut(pdf))))
          .contains(words(law.path("provisions")).stream().map(TakenHomeIT::letters).toList())
          .contains(
              letters(law.at("/titles/ar").asText()), letters(law.at("/source/licence").asText()));
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo(law.at("/titles/ar").asText());
    }
  }

  @Test
  void aPdfOfAFrenchLawHasItsWordsInOrder(Visitor visitor) throws IOException {
    JsonNode law = visitor.get(LAW + "/fra").json();
    try (PDDocument pdf = Loader.loadPDF(visitor.get(LAW + "/fra?format=pdf&ui=fr").body())) {
      // The number of a page stands between the words of two pages.
      String text = letters(new PDFTextStripper().getText(pdf)).replaceAll("\\d", "");
      assertThat(text)
          .containsSubsequence(
              words(law.path("provisions")).stream()
                  .map(words -> letters(words).replaceAll("\\d", ""))
                  .toList());
    }
  }

  @Test
  void aWordDocumentOfALawHasHeadingsDirectionSourceAndDay(Visitor visitor) throws IOException {
    JsonNode law = visitor.get(LAW + "/ara@2018-01-01").json();
    Answer answer = visitor.get(LAW + "/ara@2018-01-01?format=docx&ui=en");

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      List<XWPFParagraph> paragraphs = word.getParagraphs();
      assertThat(paragraphs.get(0).getStyle()).isEqualTo("Heading1");
      assertThat(paragraphs.get(0).getText()).isEqualTo(law.at("/titles/ar").asText());
      assertThat(paragraphs.get(0).getCTP().getPPr().isSetBidi()).isTrue();
      String text = String.join("\n", paragraphs.stream().map(XWPFParagraph::getText).toList());
      assertThat(text)
          .contains(words(law.path("provisions")))
          .contains("Text as at January 1, 2018", law.at("/source/licence").asText())
          .contains("/akn/xb/act/2017/12/ara@2018-01-01");
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .isEqualTo(law.at("/titles/ar").asText());
    }
  }

  @Test
  void aComparisonIsAPdfWithATableAndTheWordsOfEachState(Visitor visitor) throws IOException {
    String address = "/api/v1/comparison?obligation=UNTOC/6/1/a/i&on=2026-01-01&ui=ar";
    JsonNode json = visitor.get(address).json();
    try (PDDocument pdf = Loader.loadPDF(visitor.get(address + "&format=pdf").body())) {
      assertThat(roles(pdf)).contains("Table", "TH", "TD", "H1", "H2", "H3", "Link");
      String words = letters(String.join(" ", readOut(pdf)) + new PDFTextStripper().getText(pdf));
      for (JsonNode state : json.path("states")) {
        for (JsonNode provision : state.path("provisions")) {
          assertThat(words).contains(letters(provision.path("text").asText()));
        }
      }
    }
  }

  @Test
  void aLawInAScriptWithoutTypefaceIsRefusedAsPdfAndGivenAsWord(
      Visitor visitor, Operator operator) {
    InventedLaw law = InventedLaw.of(9731, "tessaralim").saying("The tessaralim 法 is kept.");
    operator.imports(law.line());

    Answer pdf = visitor.get("/api/v1/laws" + law.uri() + "?format=pdf");
    Answer word = visitor.get("/api/v1/laws" + law.uri() + "?format=docx");

    assertThat(pdf.status()).isEqualTo(400);
    assertThat(pdf.text()).contains("U+6CD5", "format=docx");
    assertThat(word.status()).isEqualTo(200);
  }

  private static List<String> words(JsonNode provisions) {
    List<String> words = new ArrayList<>();
    for (JsonNode one : provisions) {
      if (!one.path("text").asText().isEmpty()) {
        words.add(one.path("text").asText());
      }
      words.addAll(words(one.path("children")));
    }
    return words;
  }

  /** What a screen reader says of the pieces that run from right to left. */
  private static List<String> readOut(PDDocument pdf) {
    List<String> said = new ArrayList<>();
    for (PDStructureElement element : elements(pdf.getDocumentCatalog().getStructureTreeRoot())) {
      if (element.getActualText() != null) {
        said.add(element.getActualText());
      }
    }
    return said;
  }

  private static List<String> roles(PDDocument pdf) {
    return elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
        .map(PDStructureElement::getStructureType)
        .toList();
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> all = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        all.addAll(elements(element));
      }
    }
    return all;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e]", "");
  }
}
