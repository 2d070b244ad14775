package org.mithaq.app.api.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ExportLaw;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.Redistribution;

/** A law as a record: header, and metadata as Dublin Core or the law itself as Akoma Ntoso. */
@ApplicationScoped
public class OaiRecords {
  private static final String NAME = "oai:mithaq:";
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  private final LegislationCatalogue legislation;
  private final ExportLaw export;

  @Inject
  public OaiRecords(LegislationCatalogue legislation, ExportLaw export) {
    this.legislation = legislation;
    this.export = export;
  }

  static String identifier(LawChange law) {
    return NAME + law.id();
  }

  /** The id of the law that an identifier names; empty for another's. */
  static String lawId(String identifier) {
    return identifier.startsWith(NAME) ? identifier.substring(NAME.length()) : "";
  }

  /** Whether a law is given in a form: the text of a law only where its licence lets it. */
  static boolean given(LawChange law, OaiFormat format) {
    return law.retracted()
        || format == OaiFormat.DUBLIN_CORE
        || Redistribution.of(law.licence()) == Redistribution.ALLOWED;
  }

  void header(LawChange law, OaiXml xml) throws XMLStreamException {
    header(law, law.retracted(), xml);
  }

  private static void header(LawChange law, boolean deleted, OaiXml xml) throws XMLStreamException {
    if (deleted) {
      xml.open("header", "status", "deleted");
    } else {
      xml.open("header");
    }
    xml.element("identifier", identifier(law));
    xml.element("datestamp", OaiXml.time(law.at()));
    xml.element("setSpec", law.iso3());
    xml.close();
  }

  void record(LawChange law, OaiFormat format, String base, OaiXml xml)
      throws XMLStreamException, IOException {
    // What was taken back since the list was read is given as it is now.
    Optional<LawView> view = law.retracted() ? Optional.empty() : legislation.law(law.id());
    xml.open("record");
    header(law, view.isEmpty(), xml);
    if (view.isPresent()) {
      xml.open("metadata");
      if (format == OaiFormat.DUBLIN_CORE) {
        dublinCore(view.get(), base, xml);
      } else {
        xml.document(akomaNtoso(view.get()));
      }
      xml.close();
    }
    xml.close();
  }

  private byte[] akomaNtoso(LawView law) throws IOException {
    ExpressionSummary text =
        law.expressions().stream()
            .filter(one -> one.authenticity() == Authenticity.AUTHENTIC)
            .findFirst()
            .orElse(law.expressions().get(0));
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    export.asAkomaNtoso(law.id(), text.language(), document);
    return document.toByteArray();
  }

  private static void dublinCore(LawView law, String base, OaiXml xml) throws XMLStreamException {
    xml.root(
        "oai_dc:dc", OaiFormat.DUBLIN_CORE, "oai_dc", OaiFormat.DUBLIN_CORE.namespace(), "dc", DC);
    for (Map.Entry<String, String> title : law.titles().byTag().entrySet()) {
      xml.element("dc:title", title.getValue(), "xml:lang", title.getKey());
    }
    said("dc:creator", law.issuingBody(), xml);
    for (String concept : law.concepts()) {
      xml.element("dc:subject", concept);
    }
    said("dc:publisher", law.source().publisher(), xml);
    said("dc:date", law.dates().adopted().iso(), xml);
    said("dc:date", law.dates().published().iso(), xml);
    xml.element("dc:type", "Text");
    xml.element("dc:type", law.kind().name());
    xml.element("dc:identifier", base + law.uri());
    said("dc:source", law.source().url(), xml);
    for (String language :
        law.expressions().stream().map(one -> one.language().code()).distinct().toList()) {
      xml.element("dc:language", language);
    }
    xml.element("dc:coverage", law.iso3());
    said("dc:rights", law.source().licence(), xml);
    said("dc:rights", law.source().attribution(), xml);
    xml.close();
  }

  private static void said(String name, String value, OaiXml xml) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.element(name, value);
    }
  }
}
