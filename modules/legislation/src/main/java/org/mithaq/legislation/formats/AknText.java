package org.mithaq.legislation.formats;

import java.util.Set;

/**
 * Running text out of Akoma Ntoso: every block on a line of its own, the cells of a row set off by
 * bars, a list's points with their numbers; deleted text and editors' notes left out.
 */
final class AknText {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "block",
          "li",
          "item",
          "tr",
          "caption",
          "listIntroduction",
          "listWrapUp",
          "intro",
          "wrapUp",
          "blockList",
          "ol",
          "ul",
          "table",
          "content",
          "alinea",
          "crossHeading",
          "tblock",
          "blockContainer",
          "container",
          "longTitle",
          "formula",
          "recital",
          "recitals",
          "citation",
          "citations",
          "article",
          "paragraph",
          "point",
          "section",
          "subparagraph",
          "list",
          "indent",
          "heading",
          "subheading",
          "quotedStructure",
          "embeddedStructure",
          "signature",
          "toc",
          "tocItem",
          "subsection",
          "chapter",
          "part",
          "title",
          "hcontainer",
          "div",
          "interstitial");
  private static final Set<String> LEFT_OUT =
      Set.of("del", "authorialNote", "noteRef", "toc", "meta", "remark", "marker", "eop", "eol");

  private final StringBuilder text = new StringBuilder();

  private AknText() {}

  /** Lines without spaces at their ends, blank ones left out. */
  static String of(XmlNode... nodes) {
    AknText flat = new AknText();
    for (XmlNode node : nodes) {
      flat.newLine();
      flat.inside(node);
    }
    return flat.text.toString().strip();
  }

  /** What is inside, on one line. */
  static String line(XmlNode node) {
    return of(node).replace('\n', ' ').strip();
  }

  /** Paragraphs exactly as they stand, for what this house itself wrote. */
  static String verbatim(XmlNode node) {
    return String.join("\n", node.elements("p").map(XmlNode::rawText).toList());
  }

  private void inside(XmlNode node) {
    for (Object child : node.children()) {
      if (child instanceof XmlNode element) {
        element(element);
      } else {
        words(child.toString());
      }
    }
  }

  private void element(XmlNode element) {
    String name = element.name();
    if (LEFT_OUT.contains(name) || foreign(element)) {
      return;
    }
    if ("br".equals(name)) {
      newLine();
    } else if ("td".equals(name) || "th".equals(name)) {
      cell(element);
    } else if (BLOCKS.contains(name)) {
      newLineUnlessNumbered();
      inside(element);
      newLine();
    } else if ("num".equals(name)) {
      inside(element);
      words(" ");
      numbered = true;
    } else {
      inside(element);
    }
  }

  private boolean numbered;

  /** The first paragraph of a point stands on the line of its number. */
  private void newLineUnlessNumbered() {
    if (numbered) {
      numbered = false;
    } else {
      newLine();
    }
  }

  private void cell(XmlNode cell) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(" | ");
    }
    text.append(line(cell));
  }

  /** Metadata of other vocabularies says nothing in the text. */
  private static boolean foreign(XmlNode element) {
    return !element.namespace().isEmpty()
        && !AknReader.akomaNtoso(element.namespace())
        && !element.namespace().equals("http://www.w3.org/1999/xhtml");
  }

  private void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!space) {
        text.append(c);
        numbered = false;
      } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void newLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }
}
