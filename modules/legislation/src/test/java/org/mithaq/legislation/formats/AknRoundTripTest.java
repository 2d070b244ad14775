package org.mithaq.legislation.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.LawFixtures.article;
import static org.mithaq.legislation.LawFixtures.english;
import static org.mithaq.legislation.LawFixtures.law;
import static org.mithaq.legislation.LawFixtures.provision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.Corpora;
import org.mithaq.legislation.FakeRegions;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.ProvisionTree;
import org.mithaq.regions.StateView;

class AknRoundTripTest {
  private static final LawSource URL_ONLY =
      new LawSource("https://example.org/20", "2026-01-01", "Gazette", "CC0", "", "", "");

  @Test
  void oneVersionComesBackTheSame() throws IOException {
    LawDraft law = named(simple());
    assertThat(back(exported(law))).isEqualTo(law);
  }

  @Test
  void severalVersionsComeBackTheSame() throws IOException {
    LawDraft law = named(versions());
    assertThat(back(exported(law))).isEqualTo(law);
  }

  @Test
  void whatIsWrittenIsValidAgainstTheOasisSchema() throws Exception {
    Schema schema = schema(Corpora.folder("akn/oasis-schema"));
    for (LawDraft law : new LawDraft[] {simple(), versions()}) {
      schema
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(exported(named(law)))));
    }
  }

  /** The schema file bears the namespace of a draft of the standard. */
  private static Schema schema(Path folder) throws Exception {
    String text =
        Files.readString(folder.resolve("akomantoso30.xsd"))
            .replace("http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17", AknWriter.AKN)
            .replaceAll(
                "schemaLocation=\"[^\"]*xml.xsd\"",
                "schemaLocation=\"" + folder.resolve("xml.xsd").toUri() + "\"");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    return factory.newSchema(new StreamSource(new StringReader(text)));
  }

  private static LawDraft simple() {
    return law()
        .titled("en", "Invented <Act> & more", "ar", "قانون مخترع")
        .source(URL_ONLY)
        .relation("AMENDS", "/akn/xa/act/2010/4")
        .repealed("2024-01-01")
        .text(
            english(
                "2019-09-30",
                "",
                provision(ProvisionKind.PREAMBLE, "", "", "Whereas\n\n  two  spaces"),
                provision(
                    ProvisionKind.CHAPTER,
                    "Chapter 1",
                    "General",
                    "",
                    article("Article 1", "Intro:", provision(ProvisionKind.POINT, "(a)", "", "x")),
                    article("Article 1", "same number"),
                    provision(ProvisionKind.ARTICLE, "Article 3", "Heading only", "")),
                provision(ProvisionKind.ANNEXED_LAW, "", "The Law", "", article("Article 1", "q"))))
        .draft();
  }

  private static LawDraft versions() {
    return law()
        .source(URL_ONLY)
        .text(english("2019-09-30", "2022-06-30", article("1", "old"), article("2", "kept")))
        .text(english("2022-07-01", "", article("1", "new"), article("2", "kept")))
        .draft();
  }

  private static LawDraft named(LawDraft law) {
    return law.with(
        law.expressions().stream().map(text -> ProvisionTree.named(text, law.iso3())).toList());
  }

  private static byte[] exported(LawDraft law) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AknWriter("/akn/xa/act/2019/20", law, LanguageTag.ENGLISH).write(out);
    return out.toByteArray();
  }

  private static LawDraft back(byte[] document) {
    ReadLaw read =
        new AknReader(code -> new FakeRegions().state(code).map(StateView::iso3))
            .read(new ByteArrayInputStream(document));
    assertThat(read.problems()).isEmpty();
    return read.draft().orElseThrow();
  }
}
