package org.mithaq.thesaurus;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.kernel.Text;

/**
 * Concepts as SKOS (W3C Recommendation of 18 August 2009) in RDF/XML. A concept's URI is its
 * address in the API; what it has to do with a convention is a {@code skos:relatedMatch} to the
 * obligation's address.
 */
public final class SkosWriter {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";

  private final URI scheme;

  /**
   * @param scheme URI of the thesaurus; those of concepts stand below it
   */
  public SkosWriter(URI scheme) {
    this.scheme = scheme;
  }

  /** Leaves the stream open. */
  public void write(List<ConceptView> concepts, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rdf", "RDF", RDF);
      xml.writeNamespace("rdf", RDF);
      xml.writeNamespace("skos", SKOS);
      xml.writeNamespace("dcterms", DCTERMS);
      scheme(concepts, xml);
      for (ConceptView concept : concepts) {
        concept(concept, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void scheme(List<ConceptView> concepts, XMLStreamWriter xml) throws XMLStreamException {
    begin("ConceptScheme", scheme.toString(), xml);
    for (ConceptView concept : concepts) {
      if (concept.broader().isEmpty()) {
        link(SKOS, "hasTopConcept", uri(concept.slug()), xml);
      }
    }
    xml.writeEndElement();
  }

  private void concept(ConceptView concept, XMLStreamWriter xml) throws XMLStreamException {
    begin("Concept", uri(concept.slug()), xml);
    link(SKOS, "inScheme", scheme.toString(), xml);
    if (concept.broader().isEmpty()) {
      link(SKOS, "topConceptOf", scheme.toString(), xml);
    } else {
      link(SKOS, "broader", uri(concept.broader()), xml);
    }
    for (Map.Entry<String, String> label : concept.preferred().byTag().entrySet()) {
      label("prefLabel", label.getKey(), label.getValue(), xml);
    }
    for (Text label : concept.alternative()) {
      label("altLabel", label.language().code(), label.value(), xml);
    }
    for (String path : new TreeSet<>(concept.obligations())) {
      link(SKOS, "relatedMatch", scheme.resolve("obligations/" + path).toString(), xml);
    }
    if (!concept.source().isEmpty()) {
      xml.writeStartElement(DCTERMS, "source");
      xml.writeCharacters(concept.source());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String uri(String slug) {
    return scheme + "/" + slug;
  }

  private static void begin(String type, String about, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(SKOS, type);
    xml.writeAttribute("rdf", RDF, "about", about);
  }

  private static void label(String kind, String language, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(SKOS, kind);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void link(String namespace, String name, String to, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeEmptyElement(namespace, name);
    xml.writeAttribute("rdf", RDF, "resource", to);
  }
}
