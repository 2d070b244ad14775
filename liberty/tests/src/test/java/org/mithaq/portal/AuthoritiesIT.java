package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Who answers for a State is found by what is to be done, and kept by sheet. */
@WithPortal
class AuthoritiesIT {
  private static final String HEADER = "reference,iso3,name_en,functions,verifiedOn,source\n";

  @Test
  void authoritiesAreFoundByStateCompetenceAndInstrument(Visitor visitor) {
    assertThat(references(visitor, "state=XDB&function=firearms")).containsExactly("XDB-firearms");
    assertThat(references(visitor, "state=XA&function=MLA&instrument=UNTOC"))
        .containsExactly("XDA-justice-cooperation");
    assertThat(references(visitor, "state=XDA&function=MLA&instrument=UNTOC&former=true"))
        .containsExactly("XDA-justice-cooperation", "XDA-prosecution");
    assertThat(references(visitor, "region=demonstration&function=ASSET_RECOVERY"))
        .containsExactly("XDA-recovery", "XDB-recovery");
  }

  @ParameterizedTest
  @CsvSource({"state=QQQ,state", "function=tea,function", "instrument=NONE,instrument"})
  void whatIsAskedForAndUnknownIsNamed(String query, String parameter, Visitor visitor) {
    assertThat(visitor.get("/api/v1/authorities?" + query).json().path("parameter").asText())
        .isEqualTo(parameter);
    assertThat(visitor.get("/authorities?ui=en&" + query).status()).isEqualTo(400);
    assertThat(visitor.get("/authorities?ui=en&" + query).text()).contains("role=\"alert\"");
  }

  @Test
  void thePageSaysWhatIsOldWhatIsFormerAndThatNobodyIsRecorded(Visitor visitor) {
    assertThat(visitor.get("/authorities?state=XDC&ui=en").text())
        .contains("Nobody has verified this for more than a year");
    assertThat(visitor.get("/authorities?state=XDA&former=true&ui=en").text())
        .contains("No longer competent: it was until February 28, 2009.");
    assertThat(visitor.get("/authorities?state=EGY&ui=en").text())
        .contains("That does not mean that there is none.");
  }

  @Test
  void theSheetGoesOutAndComesBackUnchanged(Operator operator, Visitor visitor) {
    byte[] xlsx = visitor.get("/api/v1/sheets/authorities.xlsx?state=XDA&ui=ar").body();

    JsonNode job = operator.ended(operator.begin(sheet(true), xlsx));

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("DONE");
    assertThat(job.at("/result/unchanged").asInt()).as("%s", job).isEqualTo(5);
    assertThat(job.at("/result/changed").asInt()).isZero();
  }

  @Test
  void aSheetWithAMistakeLoadsNothingAndCorrectedItIsFound(
      Operator operator, Visitor visitor, RunningPortal portal) {
    String good = HEADER + "BES-one,BES,Office of Bonaire (fictional),MLA,2026-11-01,a test\n";

    JsonNode refused =
        operator.ended(
            operator.begin(
                sheet(false), bytes(good + "BES-two,BES,Another,TEA,2026-11-01,a test\n")));

    assertThat(refused.path("state").asText()).as("%s", refused).isEqualTo("FAILED");
    assertThat(references(visitor, "state=BES")).isEmpty();

    JsonNode loaded = operator.ended(operator.begin(sheet(false), bytes(good)));

    assertThat(loaded.at("/result/changed").asInt()).as("%s", loaded).isEqualTo(1);
    assertThat(references(visitor, "state=BES")).containsExactly("BES-one");
    assertThat(loaded.at("/given/0/state").asText()).as("%s", loaded).isEqualTo("BES");
    assertThat(loaded.at("/given/0/authorities").asInt()).isEqualTo(1);
    assertThat(visitor.get(loaded.at("/given/0/sheet").asText() + "&ui=en").text())
        .contains("Office of Bonaire (fictional)");
    String page =
        portal
            .administrator()
            .get("/desk/administration/jobs/" + loaded.path("id").asText() + "?ui=en")
            .text();
    assertThat(page)
        .contains(
            "What these rows bring you",
            "/authorities?state=BES",
            "Authorities, as others find them: 1");
  }

  private static Address sheet(boolean dryRun) {
    return Address.of("/api/v1/sheets/authorities").with("name", "a.csv").with("dryRun", dryRun);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> references(Visitor visitor, String query) {
    return StreamSupport.stream(
            visitor.get("/api/v1/authorities?" + query).json().spliterator(), false)
        .map(one -> one.path("reference").asText())
        .toList();
  }
}
