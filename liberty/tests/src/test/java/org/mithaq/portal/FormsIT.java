package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The same thing in several forms: by header, by parameter, and JSON for whoever says nothing. */
@WithPortal
class FormsIT {
  private static final String LAW = "/api/v1/laws/akn/xb/act/2017/12/fra";
  private static final String SEARCH = "/api/v1/search?q=blanchiment";

  @ParameterizedTest
  @CsvSource({LAW, SEARCH})
  void whoeverSaysNothingGetsJson(String path, Visitor visitor) {
    assertThat(type(visitor, path)).isEqualTo("application/json");
    assertThat(type(visitor, path, "Accept", "*/*")).isEqualTo("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    LAW + ", akn, application/akn+xml",
    LAW + ", jsonl, application/jsonl",
    LAW + ", json, application/json",
    SEARCH + ", csv, text/csv",
    SEARCH + ", xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  })
  void aFormIsAskedForByHeaderOrByParameter(
      String path, String format, String type, Visitor visitor) {
    assertThat(type(visitor, path, "Accept", type)).isEqualTo(type);
    assertThat(visitor.get(Address.of(path).with("format", format)).mediaType()).isEqualTo(type);
  }

  @Test
  void aFormThatNothingHasIsRefusedByName(Visitor visitor) {
    var answer = visitor.get(Address.of(LAW).with("format", "odt"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("format", "akn");
  }

  private static String type(Visitor visitor, String path, String... headers) {
    return visitor.get(path, headers).mediaType();
  }
}
