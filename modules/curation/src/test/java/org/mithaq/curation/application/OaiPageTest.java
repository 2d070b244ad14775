package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.kernel.RefusedException;

class OaiPageTest {
  private static final String OPEN =
      "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\">"
          + "<responseDate>2026-03-01T10:00:00Z</responseDate>";

  @Test
  void recordsComeWithTheirMetadataAsDocumentsOfTheirOwn() throws IOException {
    OaiPage page =
        page(
            OPEN
                + "<ListRecords><record><header><identifier>oai:x:1</identifier>"
                + "<datestamp>2026-02-01</datestamp></header><metadata>\n"
                + "<a:law xmlns:a=\"urn:a\" xmlns=\"urn:b\"><a:p>المادة &lt;1&gt;</a:p><b/></a:law>"
                + "</metadata></record><record><header status=\"deleted\">"
                + "<identifier>oai:x:2</identifier><datestamp>2026-02-02</datestamp></header>"
                + "</record><resumptionToken cursor=\"0\"> next one </resumptionToken>"
                + "</ListRecords></OAI-PMH>");
    assertThat(page.responseDate()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(page.token()).isEqualTo("next one");
    assertThat(page.records()).hasSize(2);
    OaiPage.Record first = page.records().get(0);
    assertThat(first.identifier()).isEqualTo("oai:x:1");
    assertThat(new String(first.metadata(), StandardCharsets.UTF_8))
        .contains("urn:a", "urn:b", "المادة &lt;1&gt;")
        .doesNotContain("metadata", "openarchives");
    assertThat(page.records().get(1).deleted()).isTrue();
    assertThat(page.records().get(1).metadata()).isEmpty();
  }

  @Test
  void anErrorOfTheProtocolIsToldByItsCode() throws IOException {
    OaiPage page = page(OPEN + "<error code=\"noRecordsMatch\">none</error></OAI-PMH>");
    assertThat(page.error()).isEqualTo("noRecordsMatch");
    assertThat(page.message()).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no xml",
        "<html/>",
        "<OAI-PMH/>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><OAI-PMH>&b;</OAI-PMH>",
        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><OAI-PMH>&f;</OAI-PMH>",
        "<!DOCTYPE x SYSTEM \"http://10.0.0.1/x.dtd\"><OAI-PMH/>"
      })
  void whatIsNoAnswerOfTheProtocolIsRefused(String answer) {
    assertThatThrownBy(() -> page(answer)).isInstanceOf(RefusedException.class);
  }

  @Test
  void aRecordWithoutMetadataIsRefused() {
    assertThatThrownBy(
            () ->
                page(
                    OPEN
                        + "<ListRecords><record><header><identifier>1</identifier></header>"
                        + "</record></ListRecords></OAI-PMH>"))
        .isInstanceOf(RefusedException.class);
  }

  private static OaiPage page(String answer) throws IOException {
    return OaiPage.read(answer.getBytes(StandardCharsets.UTF_8));
  }
}
