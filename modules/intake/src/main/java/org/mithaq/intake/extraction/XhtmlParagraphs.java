package org.mithaq.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.intake.extraction.Paragraph.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The paragraphs of what a Tika parser tells about a DOCX, an ODT or a web page. */
final class XhtmlParagraphs extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "header",
          "footer",
          "blockquote",
          "center",
          "pre",
          "form",
          "main",
          "aside",
          "body",
          "hr",
          "br",
          "caption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "fieldset",
          "legend",
          "address");
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "select",
          "button",
          "textarea",
          "iframe",
          "object",
          "svg",
          "nav");
  private static final Set<String> STRUCK = Set.of("strike", "s", "del");

  private final Deadline deadline;
  private final boolean web;
  private final Tables tables;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final StringBuilder bold = new StringBuilder();
  private final List<String> open = new ArrayList<>();
  private final List<Integer> skipped = new ArrayList<>();
  private int struckDepth = -1;
  private int boldDepth = -1;
  private int headingDepth = -1;
  private int struck;
  private long length;

  /**
   * @param web whether blanks and line ends mean nothing, as in HTML
   */
  XhtmlParagraphs(Deadline deadline, boolean web) {
    this.deadline = deadline;
    this.web = web;
    this.tables = new Tables(paragraphs);
  }

  List<Paragraph> paragraphs() {
    flush();
    return paragraphs;
  }

  /** How many stretches were struck out or hidden. */
  int struck() {
    return struck;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String element = local.toLowerCase(java.util.Locale.ROOT);
    open.add(element);
    if (!skipped.isEmpty()) {
      return;
    }
    boolean hidden = value(attributes, "style").replace(" ", "").contains("display:none");
    String kind = value(attributes, "class");
    if (SKIPPED.contains(element) || hidden || kind.matches("package-entry|embedded")) {
      struck += hidden ? 1 : 0;
      skipped.add(open.size());
      return;
    }
    boolean line = value(attributes, "style").replace(" ", "").contains("line-through");
    if ((STRUCK.contains(element) || line) && struckDepth < 0) {
      struckDepth = open.size();
      struck++;
    }
    if (element.matches("b|strong") && boldDepth < 0) {
      boldDepth = open.size();
    }
    if (BLOCKS.contains(element)) {
      flush();
    }
    if (element.matches("h[1-6]")) {
      headingDepth = open.size();
    }
    if (element.matches("table|tr|td|th")) {
      flush();
      tables.start(element);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    String element = local.toLowerCase(java.util.Locale.ROOT);
    int depth = open.size();
    if (!skipped.isEmpty()) {
      if (skipped.get(0) == depth) {
        skipped.clear();
      }
    } else {
      if (BLOCKS.contains(element) || element.matches("table|tr|td|th")) {
        flush();
      }
      if (element.matches("table|tr|td|th")) {
        tables.end(element);
      }
      headingDepth = headingDepth == depth ? -1 : headingDepth;
      boldDepth = boldDepth == depth ? -1 : boldDepth;
      struckDepth = struckDepth == depth ? -1 : struckDepth;
    }
    open.remove(depth - 1);
  }

  @Override
  public void characters(char[] letters, int from, int count) {
    if (!skipped.isEmpty() || struckDepth >= 0) {
      return;
    }
    length += count;
    deadline.check(length);
    current.append(letters, from, count);
    if (boldDepth >= 0) {
      bold.append(letters, from, count);
    }
  }

  @Override
  public void ignorableWhitespace(char[] letters, int from, int count) {
    characters(letters, from, count);
  }

  private void flush() {
    String raw = current.toString();
    boolean heading = headingDepth >= 0;
    boolean strong = heading || !raw.isBlank() && bare(bold).equals(bare(raw));
    current.setLength(0);
    bold.setLength(0);
    Iterable<String> lines = web ? List.of(raw) : raw.lines().toList();
    for (String line : lines) {
      String text = line.replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!text.isEmpty()) {
        tables.add(new Paragraph(heading ? Kind.HEADING : Kind.PLAIN, text, 1, strong));
      }
    }
  }

  private static String bare(CharSequence text) {
    return text.toString().replaceAll("[\\s\\u00A0]+", "");
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }
}
