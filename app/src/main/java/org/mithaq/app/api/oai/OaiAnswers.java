package org.mithaq.app.api.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.mithaq.app.api.oai.OaiException.Code;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.legislation.LawChanges.Span;
import org.mithaq.legislation.LegislationCatalogue;

/** Answers to the six requests. Sets are States; what was retracted stays as deleted. */
@ApplicationScoped
public class OaiAnswers {
  private final LawChanges changes;
  private final LegislationCatalogue legislation;
  private final OaiRecords records;
  private final Labels labels;

  @Inject
  public OaiAnswers(
      LawChanges changes, LegislationCatalogue legislation, OaiRecords records, Labels labels) {
    this.changes = changes;
    this.legislation = legislation;
    this.records = records;
    this.labels = labels;
  }

  /** What is written once it is known that there is no error. */
  interface Body {
    void write(OaiXml xml) throws XMLStreamException, IOException;
  }

  Body identify(String baseUrl, String administrator, Instant now) {
    String earliest = OaiXml.time(changes.earliest().orElse(now));
    return xml -> {
      xml.element("repositoryName", "Mithaq");
      xml.element("baseURL", baseUrl);
      xml.element("protocolVersion", "2.0");
      xml.element("adminEmail", administrator);
      xml.element("earliestDatestamp", earliest);
      xml.element("deletedRecord", "persistent");
      xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    };
  }

  Body formats(Map<String, String> arguments) throws OaiException {
    List<OaiFormat> formats = new ArrayList<>(List.of(OaiFormat.values()));
    if (arguments.containsKey("identifier")) {
      LawChange law = named(arguments);
      formats.removeIf(format -> !OaiRecords.given(law, format));
    }
    return xml -> {
      for (OaiFormat format : formats) {
        xml.open("metadataFormat");
        xml.element("metadataPrefix", format.prefix());
        xml.element("schema", format.schema());
        xml.element("metadataNamespace", format.namespace());
        xml.close();
      }
    };
  }

  Body sets(Map<String, String> arguments) throws OaiException {
    if (arguments.containsKey("resumptionToken")) {
      throw new OaiException(Code.badResumptionToken, "The list of sets is always given whole");
    }
    List<String> states = List.copyOf(legislation.lawCounts().keySet());
    if (states.isEmpty()) {
      throw new OaiException(Code.noRecordsMatch, "There is no law yet");
    }
    return xml -> {
      for (String iso3 : states) {
        xml.open("set");
        xml.element("setSpec", iso3);
        xml.element("setName", labels.state(iso3, LanguageTag.ENGLISH));
        xml.close();
      }
    };
  }

  Body record(Map<String, String> arguments, String base) throws OaiException {
    OaiFormat format = OaiList.format(arguments);
    LawChange law = named(arguments);
    if (!OaiRecords.given(law, format)) {
      throw new OaiException(
          Code.cannotDisseminateFormat, "The licence does not let the text be passed on");
    }
    return xml -> records.record(law, format, base, xml);
  }

  /**
   * @param whole records with their metadata, or headers alone
   */
  Body list(Map<String, String> arguments, boolean whole, String base, Instant now)
      throws OaiException {
    boolean resumed = arguments.containsKey("resumptionToken");
    OaiList asked =
        resumed ? OaiList.resumed(arguments.get("resumptionToken")) : OaiList.of(arguments, now);
    int size = whole ? asked.format().pageSize() : OaiFormat.DUBLIN_CORE.pageSize();
    List<LawChange> page = new ArrayList<>();
    OaiList reached = asked;
    List<LawChange> read = read(asked, size + 1);
    while (!read.isEmpty() && page.size() < size) {
      for (LawChange law : read.subList(0, Math.min(size, read.size()))) {
        if (page.size() == size) {
          break;
        }
        boolean given = OaiRecords.given(law, asked.format());
        reached = reached.reached(law.at(), law.id(), given ? 1 : 0);
        if (given) {
          page.add(law);
        }
      }
      read = read(reached, size + 1);
    }
    if (page.isEmpty() && !resumed) {
      throw new OaiException(Code.noRecordsMatch, "Nothing changed in this span and set");
    }
    String next = read.isEmpty() ? "" : reached.token();
    return xml -> {
      for (LawChange law : page) {
        if (whole) {
          records.record(law, asked.format(), base, xml);
        } else {
          records.header(law, xml);
        }
      }
      if (resumed || !next.isEmpty()) {
        xml.element("resumptionToken", next, "cursor", String.valueOf(asked.given()));
      }
    };
  }

  private List<LawChange> read(OaiList list, int atMost) {
    return changes.since(new Span(list.set(), list.from(), list.before(), list.after(), atMost));
  }

  private LawChange named(Map<String, String> arguments) throws OaiException {
    String identifier = arguments.get("identifier");
    if (identifier == null) {
      throw new OaiException(Code.badArgument, "identifier is missing");
    }
    return changes
        .of(OaiRecords.lawId(identifier))
        .orElseThrow(() -> new OaiException(Code.idDoesNotExist, "No law has this identifier"));
  }
}
