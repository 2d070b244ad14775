package org.mithaq.app.asking.assistance;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.assistance.DraftSources.Source;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.assistance.WorkingDraft.Article;
import org.mithaq.regions.StateView;

/**
 * A working draft as a bill in Akoma Ntoso 3.0; its sources are references of its metadata, so that
 * whoever reads it by program finds them, and a note says that it is no law.
 */
record DraftAkomaNtoso(DraftView view, StateView state, LocalDate today) {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String BY = "#mithaq";

  void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("akomaNtoso");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("bill");
      xml.writeAttribute("name", "bill");
      meta(xml);
      preface(xml);
      body(xml);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void meta(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("meta");
    xml.writeStartElement("identification");
    xml.writeAttribute("source", BY);
    String work =
        "/akn/"
            + state.iso2().toLowerCase(Locale.ROOT)
            + "/bill/"
            + today.getYear()
            + "/id-draft-"
            + view.run().id().substring(0, 8);
    String expression = work + "/" + view.draft().language().iso3() + "@" + today;
    level(xml, "FRBRWork", work, "");
    level(xml, "FRBRExpression", expression, view.draft().language().iso3());
    level(xml, "FRBRManifestation", expression + ".xml", "");
    xml.writeEndElement();
    references(xml);
    xml.writeStartElement("notes");
    xml.writeAttribute("source", BY);
    xml.writeStartElement("note");
    xml.writeAttribute("eId", "note_1");
    text(xml, "p", Labels.said("assist.draft.lead", view.draft().language()));
    text(xml, "p", Labels.said("assist.unofficial", view.draft().language()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void level(XMLStreamWriter xml, String name, String uri, String language)
      throws XMLStreamException {
    xml.writeStartElement(name);
    empty(xml, "FRBRthis", "value", uri + "/!main");
    empty(xml, "FRBRuri", "value", uri);
    empty(xml, "FRBRdate", "date", today.toString(), "name", "draft");
    empty(xml, "FRBRauthor", "href", BY);
    if (name.equals("FRBRWork")) {
      empty(xml, "FRBRcountry", "value", state.iso2().toLowerCase(Locale.ROOT));
    }
    if (!language.isEmpty()) {
      empty(xml, "FRBRlanguage", "language", language);
    }
    xml.writeEndElement();
  }

  private void references(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("references");
    xml.writeAttribute("source", BY);
    empty(
        xml,
        "TLCOrganization",
        "eId",
        "mithaq",
        "href",
        "/ontology/organization/mithaq",
        "showAs",
        "Mithaq");
    List<Source> sources = DraftSources.of(view, view.draft().language());
    for (int at = 0; at < sources.size(); at++) {
      Source one = sources.get(at);
      empty(
          xml,
          "TLCReference",
          "eId",
          "source_" + (at + 1),
          "name",
          "source",
          "href",
          one.href(),
          "showAs",
          one.name().value() + " (" + one.note() + ")");
    }
    xml.writeEndElement();
  }

  private void preface(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("preface");
    xml.writeStartElement("p");
    text(xml, "docTitle", view.draft().title());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void body(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("body");
    int at = 0;
    for (Article one : view.draft().articles()) {
      at++;
      xml.writeStartElement("article");
      xml.writeAttribute("eId", "art_" + at);
      text(xml, "num", one.number());
      if (!one.heading().isBlank()) {
        text(xml, "heading", one.heading());
      }
      xml.writeStartElement("content");
      xml.writeAttribute("eId", "art_" + at + "__content");
      for (String line : one.text().split("\n")) {
        if (!line.isBlank()) {
          text(xml, "p", line.strip());
        }
      }
      if (one.text().isBlank()) {
        text(xml, "p", "");
      }
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }

  private static void empty(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int at = 0; at + 1 < attributes.length; at += 2) {
      xml.writeAttribute(
          attributes[at],
          attributes[at + 1].replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    }
  }
}
