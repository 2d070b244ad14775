package org.mithaq.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What assistive technology reads: the structure elements in order, each with its words. */
final class Tags {
  private final Map<Integer, Map<Integer, String>> words = new HashMap<>();
  private final List<Tag> tags = new ArrayList<>();
  private final PDDocument pdf;

  private Tags(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** An element with words of its own or below it. */
  record Tag(String role, String language, String text) {}

  /** Elements that hold words or form tables. */
  static List<Tag> of(PDDocument pdf) throws IOException {
    Tags tags = new Tags(pdf);
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(pdf.getPage(page));
      Map<Integer, String> onPage = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        onPage.merge(content.getMCID(), text(content), String::concat);
      }
      tags.words.put(page, onPage);
    }
    tags.walk(pdf.getDocumentCatalog().getStructureTreeRoot(), "");
    return tags.tags;
  }

  private void walk(PDStructureNode node, String language) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String own = element.getLanguage() == null ? language : element.getLanguage();
        String role = element.getStructureType();
        if (role.matches("H\\d|P|Table|TH|TD")) {
          tags.add(new Tag(role, own, everything(element)));
        }
        walk(element, own);
      }
    }
  }

  private String everything(PDStructureElement element) {
    if (element.getActualText() != null) {
      return element.getActualText();
    }
    StringBuilder all = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement below) {
        all.append(everything(below));
      } else if (kid instanceof PDMarkedContentReference reference) {
        all.append(on(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof Integer mcid) {
        all.append(on(element.getPage(), mcid));
      }
    }
    return all.toString();
  }

  private String on(PDPage page, int mcid) {
    return words.get(pdf.getPages().indexOf(page)).getOrDefault(mcid, "");
  }

  private static String text(PDMarkedContent content) {
    if (content.getProperties() != null
        && content.getProperties().containsKey(COSName.ACTUAL_TEXT)) {
      return content.getProperties().getString(COSName.ACTUAL_TEXT);
    }
    StringBuilder text = new StringBuilder();
    for (Object one : content.getContents()) {
      if (one instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (one instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
