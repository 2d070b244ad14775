package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;
import org.w3c.dom.Document;

/** OAI-PMH, asked by a harvester's library and by hand. */
@WithPortal
class HarvestIT {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
  private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  @Test
  void theProviderSaysWhoItIsAndWhatItGives(RunningPortal portal) throws Exception {
    ServiceProvider provider = provider(portal);

    assertThat(provider.identify().getRepositoryName()).isEqualTo("Mithaq");
    assertThat(provider.identify().getDeletedRecord().name()).isEqualTo("PERSISTENT");
    assertThat(all(provider.listMetadataFormats()))
        .extracting("metadataPrefix")
        .containsExactly("oai_dc", "akn");
    assertThat(all(provider.listSets())).extracting("spec").contains("XDA", "XDB", "XDC");
  }

  @Test
  void everyLawOfASetComesOnceAndStaysAsDeletedWhenItIsTakenBack(
      RunningPortal portal, Operator operator) throws Exception {
    String laws =
        IntStream.range(0, 130)
            .mapToObj(number -> of("ALA", 100 + number))
            .collect(Collectors.joining("\n"));
    String job = operator.imports(laws + "\n").path("id").asText();
    ServiceProvider provider = provider(portal);
    var request = new ListIdentifiersParameters().withMetadataPrefix("oai_dc").withSetSpec("ALA");

    List<Header> given = all(provider.listIdentifiers(request));
    operator.withdraws(job, "Invented for a test");
    List<Header> after = all(provider.listIdentifiers(request));

    assertThat(given).hasSize(130).extracting(Header::getIdentifier).doesNotHaveDuplicates();
    assertThat(given).allMatch(header -> header.getStatus() == null);
    assertThat(after)
        .allMatch(header -> header.getStatus() == Header.Status.DELETED)
        .extracting(Header::getIdentifier)
        .containsExactlyInAnyOrderElementsOf(given.stream().map(Header::getIdentifier).toList());
  }

  @Test
  void recordsInDublinCoreCarryTitleAddressAndLicence(RunningPortal portal) throws Exception {
    ServiceProvider provider = provider(portal);

    List<Record> records =
        all(
            provider.listRecords(
                ListRecordsParameters.request().withMetadataPrefix("oai_dc").withSetSpec("XDB")));

    assertThat(records).isNotEmpty();
    String metadata =
        new String(
            portal.visitor().get("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=XDB").body(),
            "UTF-8");
    assertThat(metadata)
        .contains("<dc:title xml:lang=\"fr\">", "/akn/xb/act/2017/12</dc:identifier>")
        .contains("<dc:rights>CC0-1.0</dc:rights>");
  }

  @Test
  void akomaNtosoComesPageByPageUntilTheLastTokenIsEmpty(Visitor visitor) throws Exception {
    List<String> identifiers = new ArrayList<>();
    int documents = 0;
    String address = "/oai?verb=ListRecords&metadataPrefix=akn";
    String token = "-";
    int pages = 0;
    while (!token.isEmpty()) {
      Document page = xml(visitor.get(address));
      documents += page.getElementsByTagNameNS(AKN, "akomaNtoso").getLength();
      var named = page.getElementsByTagNameNS(OAI, "identifier");
      for (int i = 0; i < named.getLength(); i++) {
        identifiers.add(named.item(i).getTextContent());
      }
      token = text(page, "resumptionToken");
      address = "/oai?verb=ListRecords&resumptionToken=" + token;
      pages++;
    }

    assertThat(pages).isGreaterThan(1);
    assertThat(identifiers).hasSizeGreaterThanOrEqualTo(18).doesNotHaveDuplicates();
    assertThat(documents).isGreaterThanOrEqualTo(18);
  }

  @Test
  void theTextOfALawWithoutOpenLicenceIsNotPassedOn(Visitor visitor, Operator operator)
      throws Exception {
    operator.imports(of("JEY", 1) + "\n");
    Document list = xml(visitor.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=JEY"));
    String get = "/oai?verb=GetRecord&identifier=" + text(list, "identifier");

    assertThat(visitor.get(get + "&metadataPrefix=oai_dc").text()).contains("<dc:title");
    assertThat(error(visitor.get(get + "&metadataPrefix=akn")))
        .isEqualTo("cannotDisseminateFormat");
    assertThat(error(visitor.get("/oai?verb=ListRecords&metadataPrefix=akn&set=JEY")))
        .isEqualTo("noRecordsMatch");
  }

  @Test
  void onlyWhatChangedWithinTheSpanIsGiven(Visitor visitor, Operator operator) throws Exception {
    operator.imports(of("SGS", 1) + "\n");
    String all = "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=SGS";
    String at = text(xml(visitor.get(all)), "datestamp");

    assertThat(text(xml(visitor.get(all + "&from=" + at + "&until=" + at)), "identifier"))
        .startsWith("oai:mithaq:");
    assertThat(text(xml(visitor.get(all + "&from=" + at.substring(0, 10))), "identifier"))
        .startsWith("oai:mithaq:");
    assertThat(error(visitor.get(all + "&until=2001-01-01"))).isEqualTo("noRecordsMatch");
  }

  @ParameterizedTest
  @CsvSource({
    "'', badVerb",
    "verb=Identify&verb=Identify, badVerb",
    "verb=Harvest, badVerb",
    "verb=Identify&set=XDB, badArgument",
    "verb=ListRecords, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=akn, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-13-45, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2026-01-01T00:00:00Z, badArgument",
    "verb=ListRecords&metadataPrefix=marc, cannotDisseminateFormat",
    "verb=ListRecords&metadataPrefix=oai_dc&set=XXX, noRecordsMatch",
    "verb=ListRecords&resumptionToken=nonsense, badResumptionToken",
    "verb=ListRecords&resumptionToken=nonsense&set=XDB, badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc, badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:mithaq:nothing, idDoesNotExist",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:other, idDoesNotExist",
    "verb=ListMetadataFormats&identifier=urn:other, idDoesNotExist"
  })
  void aWrongRequestIsAnsweredWithTheErrorOfTheProtocol(String query, String code, Visitor visitor)
      throws Exception {
    assertThat(error(visitor.get("/oai" + (query.isEmpty() ? "" : "?" + query)))).isEqualTo(code);
  }

  private static String of(String state, int number) {
    ObjectNode law = InventedLaw.of(number, "grellowanch").json();
    return law.put("country", state).toString();
  }

  private static ServiceProvider provider(RunningPortal portal) {
    String base = portal.address().resolve("/oai").toString();
    return new ServiceProvider(
        new Context()
            .withMetadataTransformer("oai_dc", Context.KnownTransformer.OAI_DC)
            .withBaseUrl(base)
            .withOAIClient(OAIClient.newBuilder().withBaseUrl(base).build()));
  }

  private static String error(Answer answer) throws Exception {
    var errors = xml(answer).getElementsByTagNameNS(OAI, "error");
    assertThat(errors.getLength()).as("%s", answer).isOne();
    return errors.item(0).getAttributes().getNamedItem("code").getNodeValue();
  }

  private static String text(Document xml, String name) {
    var found = xml.getElementsByTagNameNS(OAI, name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Document xml(Answer answer) throws Exception {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo("text/xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
  }

  private static <T> List<T> all(Iterator<T> some) {
    List<T> list = new ArrayList<>();
    some.forEachRemaining(list::add);
    return list;
  }
}
