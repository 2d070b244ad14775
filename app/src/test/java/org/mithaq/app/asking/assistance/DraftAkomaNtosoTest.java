package org.mithaq.app.asking.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.OutputRule;
import org.mithaq.assistance.StepKind;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.assistance.WorkingDraft.Article;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.StateView;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A working draft goes home as Akoma Ntoso that programs of others can read. */
class DraftAkomaNtosoTest {
  private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr"})
  void whatIsWrittenIsValidAgainstTheOasisSchema(String language) throws Exception {
    Path folder = schemaFolder();
    // The schema file bears the namespace of a draft of the standard.
    String schema =
        Files.readString(folder.resolve("akomantoso30.xsd"))
            .replace(AKN + "/WD17", AKN)
            .replaceAll(
                "schemaLocation=\"[^\"]*xml.xsd\"",
                "schemaLocation=\"" + folder.resolve("xml.xsd").toUri() + "\"");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new StringReader(schema)))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(written(language))));
  }

  @Test
  void itsArticlesComeBackAsTheyWereWrittenAndItsSourcesAreNamed() throws Exception {
    Document read = read(written("ar"));
    assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo(AKN);
    assertThat(all(read, "article")).hasSize(2);
    assertThat(all(read, "num")).containsExactly("المادة 1", "<2>");
    assertThat(all(read, "heading")).containsExactly("غسل & عائدات");
    NodeList paragraphs = read.getElementsByTagNameNS(AKN, "content");
    assertThat(paragraphs.item(0).getTextContent().strip()).isEqualTo("السطر الأولالسطر الثاني");
    assertThat(attributes(read, "TLCReference", "showAs"))
        .containsExactly("غسل العائدات (UNTOC 6, this project)");
    assertThat(attributes(read, "FRBRlanguage", "language")).containsExactly("ara");
    assertThat(attributes(read, "FRBRcountry", "value")).containsExactly("xa");
    assertThat(all(read, "note")).singleElement().asString().isNotBlank();
  }

  private static Path schemaFolder() {
    Path root = Path.of(System.getProperty("mithaq.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve("corpora/akn/oasis-schema");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "not run: the schema is not at " + folder);
    return folder;
  }

  private static byte[] written(String language) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DraftAkomaNtoso(
            draft(LanguageTag.of(language)),
            new StateView("XDA", "XA", Texts.NONE, "", List.of(), "", true, "invented"),
            DAY)
        .write(out);
    return out.toByteArray();
  }

  private static DraftView draft(LanguageTag language) {
    ModelProvision model =
        new ModelProvision(
            "m",
            List.of("UNTOC/6/1/a"),
            Texts.of("ar", "غسل العائدات"),
            Texts.NONE,
            "UNTOC 6, this project",
            DAY);
    ModuleStep step =
        new ModuleStep(
            "draft",
            StepKind.DRAFT_PROVISION,
            List.of("UNTOC/6/1/a"),
            List.of(),
            Texts.NONE,
            List.of(),
            List.of("m"),
            Texts.NONE,
            OutputRule.DRAFTED,
            0,
            true,
            "");
    AssistanceModule module =
        new AssistanceModule(
            "somewhere",
            false,
            "code",
            1,
            AssistanceModule.Status.PUBLISHED,
            List.of("UNTOC"),
            Texts.NONE,
            Texts.NONE,
            Texts.NONE,
            "",
            DAY,
            List.of(),
            List.of(),
            List.of(model),
            List.of(step));
    ModuleRun run =
        new ModuleRun(
            "0f0f0f0f-0000-0000-0000-000000000000",
            1,
            "XDA",
            "somewhere",
            "code",
            1,
            ModuleRun.State.OPEN,
            "ana",
            Instant.EPOCH,
            Optional.empty(),
            "",
            List.of(),
            Map.of(),
            List.of());
    WorkingDraft draft =
        new WorkingDraft(
            run.id(),
            "draft",
            1,
            language,
            "مشروع \u0001 <قانون>",
            List.of(
                new Article("المادة 1", "غسل & عائدات", "السطر الأول\n\nالسطر الثاني", "m"),
                new Article("<2>", "", " ", "")),
            List.of(),
            "ana",
            Instant.EPOCH);
    return new DraftView(run, module, step, draft, List.of());
  }

  private static Document read(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static List<String> all(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS(AKN, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(at -> nodes.item(at).getTextContent())
        .toList();
  }

  private static List<String> attributes(Document document, String name, String attribute) {
    NodeList nodes = document.getElementsByTagNameNS(AKN, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(at -> nodes.item(at).getAttributes().getNamedItem(attribute).getTextContent())
        .toList();
  }
}
