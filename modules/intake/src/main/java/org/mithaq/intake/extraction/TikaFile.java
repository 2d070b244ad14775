package org.mithaq.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.intake.extraction.Paragraph.Kind;
import org.mithaq.kernel.RefusedException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** DOCX, ODT and web pages through Apache Tika; plain text by its lines. */
final class TikaFile {
  private TikaFile() {}

  static Extracted packed(Path file, FileKind kind, Limits limits, Deadline deadline)
      throws IOException {
    ZipGuard guard = ZipGuard.pass(file, limits);
    XhtmlParagraphs handler = new XhtmlParagraphs(deadline, false);
    Parser parser = kind == FileKind.DOCX ? new OOXMLParser() : new OpenDocumentParser();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parse(parser, in, handler, kind.mediaType());
    }
    List<IntakeWarning> warnings = new ArrayList<>();
    if (guard.macros() || guard.embedded() > 0) {
      String macros = guard.macros() ? "Macros and " : "";
      warnings.add(
          new IntakeWarning(
              Code.EMBEDDED_IGNORED,
              guard.embedded(),
              0,
              macros + guard.embedded() + " pictures or embedded files were not looked at."));
    }
    struck(handler, warnings);
    List<Paragraph> paragraphs = handler.paragraphs();
    if (kind == FileKind.DOCX) {
      paragraphs = withNotesMarked(paragraphs, DocxNotes.of(file));
    }
    return new Extracted(kind.mediaType(), "", paragraphs, 1, 0, false, warnings);
  }

  static Extracted web(Path file, Deadline deadline) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    TextEncoding encoding = TextEncoding.of(bytes);
    XhtmlParagraphs handler = new XhtmlParagraphs(deadline, true);
    byte[] utf8 = encoding.decode(bytes).getBytes(StandardCharsets.UTF_8);
    try (InputStream in = new ByteArrayInputStream(utf8)) {
      parse(new JSoupParser(), in, handler, "text/html; charset=UTF-8");
    }
    List<IntakeWarning> warnings = encodingWarnings(encoding);
    struck(handler, warnings);
    return new Extracted(
        FileKind.HTML.mediaType(),
        encoding.charset().name(),
        handler.paragraphs(),
        1,
        0,
        false,
        warnings);
  }

  static Extracted text(Path file, Deadline deadline) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    TextEncoding encoding = TextEncoding.of(bytes);
    String text = encoding.decode(bytes);
    deadline.check(text.length());
    List<Paragraph> lines = new ArrayList<>();
    int page = 1;
    for (String line : text.split("\\r\\n|\\n|\\r", -1)) {
      page += (int) line.chars().filter(c -> c == '\f').count();
      if (!line.isBlank()) {
        lines.add(
            new Paragraph(
                Kind.LINE, line.replace("\f", "").replace('\t', ' ').strip(), page, false));
      }
    }
    PageFurniture furniture = PageFurniture.of(lines, page);
    return new Extracted(
        FileKind.TEXT.mediaType(),
        encoding.charset().name(),
        furniture.kept(),
        page,
        furniture.dropped(),
        false,
        encodingWarnings(encoding));
  }

  private static void parse(Parser parser, InputStream in, ContentHandler handler, String type)
      throws IOException {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeHeadersAndFooters(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setExtractMacros(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    context.set(
        org.apache.tika.detect.EncodingDetector.class, (stream, data) -> StandardCharsets.UTF_8);
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, type);
    try {
      parser.parse(in, handler, metadata, context);
    } catch (EncryptedDocumentException locked) {
      throw FileKind.refused("the file opens only with a password: save it without one");
    } catch (RefusedException refused) {
      throw refused;
    } catch (TikaException | SAXException | IOException | RuntimeException broken) {
      throw FileKind.refused("the file is damaged and cannot be read");
    }
  }

  private static List<Paragraph> withNotesMarked(List<Paragraph> paragraphs, DocxNotes notes) {
    if (notes.texts().isEmpty()) {
      return paragraphs;
    }
    return paragraphs.stream()
        .map(
            one ->
                notes.has(one.text())
                    ? new Paragraph(Kind.NOTE, one.text(), one.page(), false)
                    : one.with(one.text().replaceAll("\\[\\d{1,3}\\]", "")))
        .toList();
  }

  private static void struck(XhtmlParagraphs handler, List<IntakeWarning> warnings) {
    if (handler.struck() > 0) {
      warnings.add(
          new IntakeWarning(
              Code.STRUCK_OUT,
              handler.struck(),
              0,
              handler.struck() + " stretches that are struck out or hidden are not in the text."));
    }
  }

  private static List<IntakeWarning> encodingWarnings(TextEncoding encoding) {
    List<IntakeWarning> warnings = new ArrayList<>();
    String name = encoding.charset().name();
    if (encoding.differs()) {
      warnings.add(
          new IntakeWarning(
              Code.ENCODING_DIFFERS,
              0,
              0,
              "Declared " + encoding.declared() + ", read as " + name + "."));
    } else if (!encoding.sure()) {
      warnings.add(
          new IntakeWarning(
              Code.ENCODING_GUESSED, 0, 0, "Read as " + name + ", which its letters suggest."));
    }
    return warnings;
  }

  /** Embedded files and pictures are not opened. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
