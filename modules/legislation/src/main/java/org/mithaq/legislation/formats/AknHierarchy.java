package org.mithaq.legislation.formats;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;

/** The preamble and body of an exported law. */
final class AknHierarchy {
  private final AknXml xml;
  private final String bodyName;

  AknHierarchy(AknXml xml, String bodyName) {
    this.xml = xml;
    this.bodyName = bodyName;
  }

  void write(List<ExpressionDraft> texts) throws XMLStreamException {
    List<ProvisionDraft> provisions = texts.get(0).provisions();
    int from = 0;
    if (texts.size() == 1
        && bodyName.equals("body")
        && provisions.size() > 1
        && plainPreamble(provisions.get(0))) {
      ProvisionDraft preamble = provisions.get(0);
      xml.open("preamble", "eId", preamble.eId());
      xml.paragraphs(preamble.text());
      xml.close();
      from = 1;
    }
    xml.open(bodyName);
    for (int i = 0; i < texts.size(); i++) {
      String period = texts.size() == 1 ? "" : "#v" + (i + 1);
      String suffix = i == 0 ? "" : "-v" + (i + 1);
      List<ProvisionDraft> top = texts.get(i).provisions();
      for (ProvisionDraft provision : top.subList(from, top.size())) {
        provision(provision, period, suffix);
      }
    }
    xml.close();
  }

  private static boolean plainPreamble(ProvisionDraft first) {
    return first.kind() == ProvisionKind.PREAMBLE
        && first.number().isEmpty()
        && first.heading().isEmpty()
        && !first.text().isEmpty()
        && first.children().isEmpty();
  }

  private void provision(ProvisionDraft provision, String period, String suffix)
      throws XMLStreamException {
    String own = suffix.isEmpty() ? "" : provision.eId();
    xml.open(
        element(provision.kind()),
        "name",
        name(provision.kind()),
        "eId",
        provision.eId() + suffix,
        "wId",
        own,
        "period",
        period);
    if (!provision.number().isEmpty()) {
      xml.text("num", provision.number());
    }
    if (!provision.heading().isEmpty()) {
      xml.text("heading", provision.heading());
    }
    if (provision.children().isEmpty()) {
      xml.open("content");
      xml.paragraphs(provision.text());
      xml.close();
    } else {
      if (!provision.text().isEmpty()) {
        xml.open("intro");
        xml.paragraphs(provision.text());
        xml.close();
      }
      for (ProvisionDraft child : provision.children()) {
        provision(child, "", suffix);
      }
    }
    xml.close();
  }

  private static String element(ProvisionKind kind) {
    return switch (kind) {
      case BOOK -> "book";
      case PART -> "part";
      case TITLE -> "title";
      case CHAPTER -> "chapter";
      case SECTION -> "section";
      case ARTICLE -> "article";
      case PARAGRAPH -> "paragraph";
      case POINT -> "point";
      case PREAMBLE, SCHEDULE, ANNEXED_LAW -> "hcontainer";
    };
  }

  private static String name(ProvisionKind kind) {
    return switch (kind) {
      case PREAMBLE -> "preamble";
      case SCHEDULE -> "schedule";
      case ANNEXED_LAW -> "annexedLaw";
      default -> "";
    };
  }
}
