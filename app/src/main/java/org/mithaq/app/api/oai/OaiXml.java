package org.mithaq.app.api.oai;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an answer of the protocol. */
final class OaiXml {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private final OutputStream out;
  private final XMLStreamWriter xml;

  OaiXml(OutputStream out) throws XMLStreamException {
    this.out = out;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
  }

  /**
   * @param request what was asked; without arguments when it was asked wrongly
   */
  void begin(Instant now, String baseUrl, Map<String, String> request) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("OAI-PMH");
    xml.writeDefaultNamespace(OAI);
    xml.writeNamespace("xsi", XSI);
    schema(OAI, "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    element("responseDate", time(now));
    xml.writeStartElement("request");
    for (Map.Entry<String, String> one : request.entrySet()) {
      xml.writeAttribute(one.getKey(), printable(one.getValue()));
    }
    xml.writeCharacters(baseUrl);
    xml.writeEndElement();
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  void open(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  /** Opens the root of a metadata format with its namespaces, prefixes and addresses in turn. */
  void root(String name, OaiFormat format, String... namespaces) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < namespaces.length; i += 2) {
      xml.writeNamespace(namespaces[i], namespaces[i + 1]);
    }
    // Harvesters take a record's metadata out and read it by itself.
    xml.writeNamespace("xsi", XSI);
    schema(format.namespace(), format.schema());
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  void element(String name, String value, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(printable(value));
    xml.writeEndElement();
  }

  /** A document of its own, without its declaration. */
  void document(byte[] whole) throws XMLStreamException {
    try {
      xml.writeCharacters("");
      xml.flush();
      String text = new String(whole, StandardCharsets.UTF_8);
      out.write(
          text.replaceFirst("^\\uFEFF?<\\?xml[^>]*\\?>\\s*", "").getBytes(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new XMLStreamException(broken);
    }
  }

  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void schema(String namespace, String schema) throws XMLStreamException {
    xml.writeAttribute("xsi:schemaLocation", namespace + " " + schema);
  }

  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
