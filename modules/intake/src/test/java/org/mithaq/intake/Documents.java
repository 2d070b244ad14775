package org.mithaq.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents made for tests. */
public final class Documents {
  private Documents() {}

  /** A DOCX of plain paragraphs. */
  public static byte[] docx(String... paragraphs) {
    return docx(new String[0][], paragraphs);
  }

  /** A DOCX of plain paragraphs and a table after them. */
  public static byte[] docx(String[][] table, String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String one : paragraphs) {
        document.createParagraph().createRun().setText(one);
      }
      if (table.length > 0) {
        XWPFTable rows = document.createTable(table.length, table[0].length);
        for (int row = 0; row < table.length; row++) {
          for (int cell = 0; cell < table[row].length; cell++) {
            rows.getRow(row).getCell(cell).setText(table[row][cell]);
          }
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /** A DOCX of that document part, with more parts. */
  public static byte[] docxOf(String document, Map<String, byte[]> more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override"
                + " PartName=\"/word/numbering.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"));
    parts.put(
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"));
    parts.put("word/document.xml", utf8(document));
    parts.putAll(more);
    return zip(parts);
  }

  /** A ZIP of parts. */
  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  /** A PDF, a page for each array of lines. */
  public static byte[] pdf(String[]... pages) {
    return pdf("", pages);
  }

  /** A PDF that opens with a password. */
  public static byte[] pdf(String password, String[]... pages) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String[] lines : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          int y = 750;
          for (String line : lines) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            content.newLineAtOffset(60, y);
            content.showText(line);
            content.endText();
            y -= 14;
          }
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
