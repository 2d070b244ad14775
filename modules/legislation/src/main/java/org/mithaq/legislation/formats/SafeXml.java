package org.mithaq.legislation.formats;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mithaq.kernel.RefusedException;

/**
 * Reads XML that nobody vouches for: no document type declaration, so neither entity bombs nor
 * external entities; limits on depth and number of elements (OWASP ASVS 5, 1.5.1).
 */
final class SafeXml {
  static final int DEEPEST = 200;
  static final int MOST_ELEMENTS = 2_000_000;

  private SafeXml() {}

  /**
   * @throws RefusedException Invalid with line and column when it is not well-formed, declares a
   *     document type, or is beyond the limits
   */
  static XmlNode read(InputStream in) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException broken) {
      throw RefusedException.invalid(place(broken), reason(broken));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Says nothing on standard error: what is wrong is in the exception.
    factory.setXMLReporter((message, type, information, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  private static XmlNode read(XMLStreamReader reader) throws XMLStreamException {
    Deque<XmlNode> open = new ArrayDeque<>();
    XmlNode root = null;
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw refused(reader, "a document type declaration is not accepted");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw refused(reader, "entities are not accepted: " + reader.getLocalName());
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = node(reader);
          if (open.isEmpty()) {
            root = node;
          } else {
            open.peek().children().add(node);
          }
          open.push(node);
          if (open.size() > DEEPEST) {
            throw refused(reader, "elements stand in one another deeper than " + DEEPEST);
          }
          if (++elements > MOST_ELEMENTS) {
            throw refused(reader, "more than " + MOST_ELEMENTS + " elements");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().children().add(reader.getText());
          }
        }
        default -> {
          // comments and processing instructions say nothing of the law
        }
      }
    }
    return root;
  }

  private static XmlNode node(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      // The document's own attributes win over those of other vocabularies of the same name.
      String namespace = reader.getAttributeNamespace(i);
      if (namespace == null || namespace.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      } else {
        attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    String namespace = reader.getNamespaceURI();
    return new XmlNode(
        namespace == null ? "" : namespace,
        reader.getLocalName(),
        attributes,
        reader.getLocation().getLineNumber());
  }

  private static RefusedException refused(XMLStreamReader reader, String reason) {
    return RefusedException.invalid("line " + reader.getLocation().getLineNumber(), reason);
  }

  private static String place(XMLStreamException broken) {
    return broken.getLocation() == null || broken.getLocation().getLineNumber() < 0
        ? "file"
        : "line " + broken.getLocation().getLineNumber();
  }

  private static String reason(XMLStreamException broken) {
    Throwable cause = broken.getNestedException();
    if (cause instanceof RefusedException refused) {
      throw refused;
    }
    String message = String.valueOf(broken.getMessage());
    if (cause instanceof java.io.CharConversionException || message.contains("UTF-8 sequence")) {
      return "not the encoding it declares (UTF-8 unless it says otherwise): "
          + message.substring(message.lastIndexOf('\n') + 1);
    }
    return "not well-formed XML: " + message.substring(message.lastIndexOf('\n') + 1);
  }
}
