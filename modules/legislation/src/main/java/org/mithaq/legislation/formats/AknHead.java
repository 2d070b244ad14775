package org.mithaq.legislation.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;

/** The metadata of an exported law: FRBR, publication, lifecycle, versions, and its own head. */
record AknHead(String uri, LawDraft law, List<ExpressionDraft> texts) {
  /** Akoma Ntoso demands a date where there is none to give. */
  private static final String NO_DATE = "0001-01-01";

  void write(AknXml xml) throws XMLStreamException {
    ExpressionDraft newest = texts.get(texts.size() - 1);
    String date = day(newest.validFrom()).or(() -> day(newest.versionDate())).orElse("");
    String expression = uri + "/" + newest.language().iso3() + (date.isEmpty() ? "" : "@" + date);
    xml.open("meta");
    xml.open("identification", "source", "#mithaq");
    work(xml);
    level(xml, "FRBRExpression", expression, "/!main", date);
    xml.empty("FRBRlanguage", "language", newest.language().iso3());
    xml.close();
    level(xml, "FRBRManifestation", expression, "/!main.xml", "");
    xml.close();
    xml.close();
    publication(xml);
    lifecycle(xml);
    references(xml);
    xml.open("proprietary", "source", "#mithaq");
    xml.out().writeStartElement("mithaq", "law", AknWriter.OWN);
    xml.out().writeNamespace("mithaq", AknWriter.OWN);
    xml.out().writeCharacters(JsonLawWriter.line(law.with(skeletons())));
    xml.out().writeEndElement();
    xml.close();
    xml.close();
  }

  private void work(AknXml xml) throws XMLStreamException {
    level(xml, "FRBRWork", uri, "/!main", day(law.dates().adopted()).orElse(""));
    xml.empty("FRBRcountry", "value", uri.substring(5, 7));
    if (!law.number().isEmpty()) {
      xml.empty("FRBRnumber", "value", law.number());
    }
    String name =
        law.titles().bestFor(texts.get(0).language()).map(Text::value).orElse(law.number());
    xml.empty("FRBRname", "value", name);
    xml.close();
  }

  /** Opens a level of FRBR; the caller closes it. */
  private static void level(AknXml xml, String name, String address, String main, String date)
      throws XMLStreamException {
    xml.open(name);
    xml.empty("FRBRthis", "value", address + main);
    xml.empty("FRBRuri", "value", address);
    xml.empty(
        "FRBRdate",
        "date",
        date.isEmpty() ? NO_DATE : date,
        "name",
        date.isEmpty() ? "unknown" : "Generation");
    xml.empty("FRBRauthor", "href", "#mithaq");
  }

  private void publication(AknXml xml) throws XMLStreamException {
    Optional<String> date = day(law.dates().published()).or(() -> day(law.gazette().date()));
    if (date.isPresent()) {
      String gazette = law.gazette().name().isEmpty() ? "gazette" : law.gazette().name();
      xml.empty(
          "publication",
          "date",
          date.get(),
          "name",
          gazette,
          "showAs",
          gazette,
          "number",
          law.gazette().issue());
    }
  }

  private void lifecycle(AknXml xml) throws XMLStreamException {
    boolean several = texts.size() > 1;
    if (several || law.dates().repealed().known()) {
      xml.open("lifecycle", "source", "#mithaq");
      for (int i = 0; several && i < texts.size(); i++) {
        event(xml, "e" + (i + 1), texts.get(i).validFrom(), i == 0 ? "generation" : "amendment");
        event(xml, "x" + (i + 1), end(texts.get(i)), "amendment");
      }
      event(xml, "repeal", law.dates().repealed(), "repeal");
      xml.close();
    }
    if (several) {
      xml.open("temporalData", "source", "#mithaq");
      for (int i = 0; i < texts.size(); i++) {
        xml.open("temporalGroup", "eId", "v" + (i + 1));
        xml.empty(
            "timeInterval",
            "start",
            day(texts.get(i).validFrom()).isPresent() ? "#e" + (i + 1) : "",
            "end",
            day(end(texts.get(i))).isPresent() ? "#x" + (i + 1) : "",
            "refersTo",
            "#inForce");
        xml.close();
      }
      xml.close();
    }
  }

  private void references(AknXml xml) throws XMLStreamException {
    xml.open("references", "source", "#mithaq");
    xml.empty(
        "TLCOrganization",
        "eId",
        "mithaq",
        "href",
        "/ontology/organization/mithaq",
        "showAs",
        "Mithaq");
    if (texts.size() > 1) {
      xml.empty(
          "TLCConcept",
          "eId",
          "inForce",
          "href",
          "/ontology/concept/inForce",
          "showAs",
          "in force");
    }
    xml.close();
  }

  private static void event(AknXml xml, String id, LegalDate date, String type)
      throws XMLStreamException {
    Optional<String> day = day(date);
    if (day.isPresent()) {
      xml.empty(
          "eventRef",
          "eId",
          id,
          "date",
          day.get(),
          "type",
          type.toLowerCase(Locale.ROOT),
          "source",
          "#mithaq");
    }
  }

  /** In Akoma Ntoso an interval ends at the event that ends it: the day after the last. */
  private static LegalDate end(ExpressionDraft text) {
    return text.validTo().day().map(day -> LegalDate.on(day.plusDays(1))).orElse(LegalDate.UNKNOWN);
  }

  private List<ExpressionDraft> skeletons() {
    return texts.stream()
        .map(
            text ->
                new ExpressionDraft(
                    text.language(),
                    text.authenticity(),
                    text.consolidated(),
                    text.versionDate(),
                    text.validFrom(),
                    text.validTo(),
                    List.of()))
        .toList();
  }

  private static Optional<String> day(LegalDate date) {
    return date.day().map(LocalDate::toString);
  }
}
