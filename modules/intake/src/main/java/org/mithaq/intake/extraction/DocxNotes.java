package org.mithaq.intake.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of foot- and endnotes and of comments of a DOCX, so that they can be told from the law
 * at whose end they are handed out.
 */
record DocxNotes(Set<String> texts, int notes) {
  static DocxNotes of(Path file) throws IOException {
    Set<String> texts = new HashSet<>();
    int notes = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String part : List.of("footnotes", "endnotes", "comments")) {
        ZipEntry entry = zip.getEntry("word/" + part + ".xml");
        if (entry != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            List<String> found = paragraphs(in);
            found.forEach(text -> texts.add(bare(text)));
            notes += found.size();
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw FileKind.refused("its notes are no well-formed XML");
    }
    texts.remove("");
    return new DocxNotes(Set.copyOf(texts), notes);
  }

  boolean has(String paragraph) {
    return texts.contains(bare(paragraph));
  }

  private static List<String> paragraphs(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inText = xml.getLocalName().equals("t");
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        if (xml.getLocalName().equals("p")) {
          paragraphs.add(text.toString());
          text.setLength(0);
        }
      }
    }
    return paragraphs;
  }

  private static String bare(String text) {
    return text.replaceAll("\\[\\d+\\]", "").replaceAll("[\\s\\u00A0]+", "");
  }
}
