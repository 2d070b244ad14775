package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What monitors, collectors and programmers ask. */
@WithPortal
class ForMachinesIT {

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started"})
  void healthIsUp(String address, Visitor visitor) {
    Answer answer = visitor.get(address);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.json().path("status").asText()).isEqualTo("UP");
  }

  @Test
  void readinessTellsOfDatabaseEngineAndOutbox(Visitor visitor) {
    var data = visitor.get("/health/ready").json().at("/checks/0/data");

    assertThat(data.path("database").asText()).isEqualTo("answers");
    assertThat(data.path("search").asText()).isNotBlank();
    assertThat(data.path("outboxDead").asLong(-1)).isZero();
  }

  @Test
  void theThesaurusIsThereAsSkosWithEveryConceptAndItsLabels(Visitor visitor) throws Exception {
    var concepts = visitor.get("/api/v1/concepts").json();
    Answer skos = visitor.get("/api/v1/concepts?format=rdf");
    var parser = DocumentBuilderFactory.newInstance();
    parser.setNamespaceAware(true);
    var rdf = parser.newDocumentBuilder().parse(new ByteArrayInputStream(skos.body()));
    String core = "http://www.w3.org/2004/02/skos/core#";

    assertThat(skos.mediaType()).isEqualTo("application/rdf+xml");
    assertThat(concepts.size()).isGreaterThan(150);
    assertThat(rdf.getElementsByTagNameNS(core, "Concept").getLength()).isEqualTo(concepts.size());
    assertThat(skos.text())
        .contains("/api/v1/concepts/money-laundering\"", "xml:lang=\"ar\"", "blanchiment");
    assertThat(visitor.get("/api/v1/concepts/money-laundering").json().at("/preferred/en").asText())
        .isEqualTo("money-laundering");
    assertThat(visitor.get("/api/v1/concepts/nothing").status()).isEqualTo(404);
  }

  @Test
  void crawlersFindEveryPageThroughTheSitemap(Visitor visitor) {
    String robots = visitor.get("/robots.txt").text();
    String index = visitor.get("/sitemap.xml").text();

    assertThat(robots)
        .contains("Disallow: /search?")
        .containsPattern("Sitemap: http.*/sitemap.xml");
    assertThat(index).contains("/sitemap/pages.xml", "/sitemap/laws-1.xml");
    assertThat(visitor.get("/sitemap/pages.xml").text())
        .contains("/conventions/UNTOC/6</loc>", "/states/EGY</loc>", "/r/demonstration</loc>");
    assertThat(visitor.get("/sitemap/laws-1.xml").text()).contains("/akn/xb/act/2017/12</loc>");
    assertThat(visitor.get("/sitemap/laws-99999.xml").status()).isEqualTo(404);
    assertThat(visitor.get("/sitemap/nothing.xml").status()).isEqualTo(404);
  }

  @Test
  void aLawIsLinkedDataInTheOntologyOfEli(Visitor visitor) {
    Answer answer = visitor.get("/api/v1/laws/akn/xb/act/2017/12?format=jsonld");
    var law = answer.json();

    assertThat(answer.mediaType()).isEqualTo("application/ld+json");
    assertThat(law.path("@id").asText()).startsWith("http").endsWith("/akn/xb/act/2017/12");
    assertThat(law.at("/eli:in_force/@id").asText()).endsWith("InForce-inForce");
    assertThat(law.at("/eli:is_realized_by").findValuesAsText("@language")).contains("fr", "ar");
    assertThat(visitor.get("/akn/xb/act/2017/12").text()).contains("format=jsonld");
  }

  @Test
  void metricsAreThereToCollect(Visitor visitor) {
    assertThat(visitor.get("/metrics").text()).contains("# TYPE ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/laws",
        "/api/v1/imports",
        "/api/v1/jobs",
        "/api/v1/obligations",
        "/api/v1/instruments",
        "/api/v1/regions",
        "/api/v1/states",
        "/api/v1/provisions",
        "/api/v1/mappings",
        "/api/v1/coverage",
        "/api/v1/concepts",
        "/api/v1/comparison"
      })
  void theDescriptionOfTheApiNamesEveryResource(String resource, Visitor visitor) {
    Answer answer = visitor.get("/openapi", "Accept", "application/json");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("info").path("title").asText()).isEqualTo("Mithaq API");
    assertThat(answer.json().path("paths").fieldNames())
        .toIterable()
        .anyMatch(path -> path.startsWith(resource));
  }
}
