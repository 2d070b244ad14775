package org.mithaq.papers;

import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes XSL formatting objects, and the description of the file in RDF, as events. */
final class FormattingObjects {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "fo", "http://www.w3.org/1999/XSL/Format",
          "fox", "http://xmlgraphics.apache.org/fop/extensions",
          "x", "adobe:ns:meta/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "dc", "http://purl.org/dc/elements/1.1/",
          "xml", "http://www.w3.org/XML/1998/namespace");

  private static final char LEFT_TO_RIGHT = '\u200E';

  private final ContentHandler to;

  FormattingObjects(ContentHandler to) {
    this.to = to;
  }

  void begin() throws SAXException {
    to.startDocument();
    for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
      to.startPrefixMapping(namespace.getKey(), namespace.getValue());
    }
  }

  void end() throws SAXException {
    to.endDocument();
  }

  /**
   * @param name of a formatting object, or with the prefix of another namespace
   * @param properties names and values in turn
   */
  void open(String name, String... properties) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < properties.length; i += 2) {
      String property = properties[i];
      String namespace = property.contains(":") ? namespace(property) : "";
      attributes.addAttribute(namespace, local(property), property, "CDATA", properties[i + 1]);
      if (property.equals("xml:lang")) {
        attributes.addAttribute(
            "", "font-family", "font-family", "CDATA", typefaces(properties[i + 1]));
      }
    }
    to.startElement(namespace(name), local(name), name, attributes);
  }

  /**
   * What runs from left to right is set in a typeface whose ligatures have code points: FOP writes
   * the others (the ff of Markazi) without the letters that they stand for, and "effectifs" would
   * be copied and found as "eectifs".
   */
  private static String typefaces(String language) {
    return LanguageTag.of(language).direction().equals("ltr")
        ? "Noto Serif, Noto Naskh Arabic, Markazi Text"
        : "Markazi Text, Noto Naskh Arabic, Noto Serif";
  }

  void close(String name) throws SAXException {
    to.endElement(namespace(name), local(name), name);
  }

  void empty(String name, String... properties) throws SAXException {
    open(name, properties);
    close(name);
  }

  /** Refuses what the press cannot set. */
  void text(String words) throws SAXException {
    Set<String> beyond = Drawn.beyond(words);
    if (!beyond.isEmpty()) {
      throw PdfPress.lacking(beyond);
    }
    String[] runs = Drawn.of(words).split(String.valueOf(LEFT_TO_RIGHT), -1);
    characters(runs[0]);
    for (int i = 1; i < runs.length; i++) {
      mark();
      characters(runs[i]);
    }
  }

  /** Words outside the pages: bookmarks, the description of the file. */
  void plain(String words) throws SAXException {
    characters(Printable.of(words));
  }

  /** FOP sets a whole word in a typeface that has all of it, and the first has no such mark. */
  private void mark() throws SAXException {
    open("inline", "font-family", "Noto Serif");
    characters(String.valueOf(LEFT_TO_RIGHT));
    close("inline");
  }

  private void characters(String words) throws SAXException {
    to.characters(words.toCharArray(), 0, words.length());
  }

  private static String namespace(String name) {
    int colon = name.indexOf(':');
    return NAMESPACES.get(colon < 0 ? "fo" : name.substring(0, colon));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
