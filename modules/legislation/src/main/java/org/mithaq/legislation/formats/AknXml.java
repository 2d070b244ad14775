package org.mithaq.legislation.formats;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of Akoma Ntoso with few words. */
record AknXml(XMLStreamWriter out) {

  /** Opens an element; attributes in turn name and value, empty ones left out. */
  void open(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(AknWriter.AKN, name);
    attributes(attributes);
  }

  void close() throws XMLStreamException {
    out.writeEndElement();
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(AknWriter.AKN, name);
    attributes(attributes);
  }

  void text(String name, String text) throws XMLStreamException {
    open(name);
    out.writeCharacters(text);
    close();
  }

  /** One paragraph for each line. */
  void paragraphs(String text) throws XMLStreamException {
    for (String line : text.split("\n", -1)) {
      text("p", line);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }
}
