package org.mithaq.curation.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.mithaq.kernel.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An answer of OAI-PMH 2.0, read by the platform's parser, which takes no document type declaration
 * and so no entity.
 *
 * @param responseDate by the provider's clock
 * @param error code of the protocol, empty without
 * @param message what the error says
 * @param token for the next page, empty at the end
 * @param granularity of dates, of an answer to Identify
 */
record OaiPage(
    String responseDate,
    String error,
    String message,
    List<Record> records,
    String token,
    String granularity) {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";

  /**
   * A record.
   *
   * @param metadata a document of its own; empty of a record that was deleted
   */
  record Record(String identifier, String datestamp, boolean deleted, byte[] metadata) {}

  static OaiPage read(byte[] answer) throws IOException {
    try {
      Document document = parser().parse(new ByteArrayInputStream(answer));
      Element root = document.getDocumentElement();
      if (!OAI.equals(root.getNamespaceURI()) || !"OAI-PMH".equals(root.getLocalName())) {
        throw RefusedException.invalid("feed", "The answer is not one of OAI-PMH 2.0.");
      }
      Optional<Element> error = first(root, "error");
      List<Record> records = new ArrayList<>();
      for (Element record : all(root, "record")) {
        records.add(record(record));
      }
      return new OaiPage(
          text(root, "responseDate"),
          error.map(one -> one.getAttribute("code")).orElse(""),
          error.map(Node::getTextContent).orElse("").strip(),
          records,
          text(root, "resumptionToken"),
          text(root, "granularity"));
    } catch (SAXException broken) {
      throw RefusedException.invalid("feed", "The answer is not XML: " + broken.getMessage());
    } catch (ParserConfigurationException | TransformerException never) {
      throw new IllegalStateException(never);
    }
  }

  private static Record record(Element record) throws TransformerException {
    Element header =
        first(record, "header")
            .orElseThrow(() -> RefusedException.invalid("feed", "A record has no header."));
    boolean deleted = "deleted".equals(header.getAttribute("status"));
    return new Record(
        text(header, "identifier"),
        text(header, "datestamp"),
        deleted,
        deleted ? new byte[0] : metadata(record));
  }

  private static byte[] metadata(Element record) throws TransformerException {
    Node node =
        first(record, "metadata")
            .map(Node::getFirstChild)
            .orElseThrow(() -> RefusedException.invalid("feed", "A record has no metadata."));
    while (node != null && node.getNodeType() != Node.ELEMENT_NODE) {
      node = node.getNextSibling();
    }
    if (node == null) {
      throw RefusedException.invalid("feed", "A record has no metadata.");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
    writer.transform(new DOMSource(node), new StreamResult(bytes));
    return bytes.toByteArray();
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setNamespaceAware(true);
    DocumentBuilder parser = factory.newDocumentBuilder();
    // What is wrong is in the exception.
    parser.setErrorHandler(null);
    return parser;
  }

  private static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(OAI, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Optional<Element> first(Element root, String name) {
    return Optional.ofNullable((Element) root.getElementsByTagNameNS(OAI, name).item(0));
  }

  private static String text(Element root, String name) {
    return first(root, name).map(Node::getTextContent).orElse("").strip();
  }
}
