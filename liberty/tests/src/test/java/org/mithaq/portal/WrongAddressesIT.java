package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What is not there, or was asked wrongly, is said in the asker's way of reading. */
@WithPortal
class WrongAddressesIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/states/QQQ",
        "/conventions/NOPE",
        "/conventions/UNTOC/999",
        "/r/nowhere",
        "/akn/xa/act/1999/1",
        "/akn/xa/act/2018/31/ara/~art_999",
        "/pages/front.xhtml",
        "/WEB-INF/web.xml"
      })
  void aPageThatIsNotThereIsAPageInTheReadersLanguage(String page, Visitor visitor) {
    Answer answer = visitor.get(page, "Accept-Language", "ar");

    assertThat(answer.status()).as("%s", answer).isEqualTo(404);
    assertThat(answer.mediaType()).isEqualTo("text/html");
    assertThat(answer.text()).contains("lang=\"ar\" dir=\"rtl\"").contains("action=\"/search\"");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("Content-Security-Policy")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=x&inForceOn=yesterday",
    "/search?q=x&page=0",
    "/search?q=x&size=1000",
    "/search?q=x&sort=sideways"
  })
  void aSearchAskedWronglyIsAPageThatSaysSo(String page, Visitor visitor) {
    Answer answer = visitor.get(page);

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("text/html");
    assertThat(answer.text()).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource({
    "q=x&inForceOn=yesterday, inForceOn",
    "q=x&page=0, page",
    "q=x&size=1000, size",
    "q=x&sort=sideways, sort",
    "ui=en, q"
  })
  void theApiNamesTheParameterThatIsWrong(String query, String parameter, Visitor visitor) {
    Answer answer = visitor.get(Address.of("/api/v1/search?" + query));

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("parameter").asText()).isEqualTo(parameter);
    assertThat(answer.json().path("status").asInt()).isEqualTo(400);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v1/laws/akn/xa/act/1999/1",
        "/api/v1/states/QQQ",
        "/api/v1/instruments/NOPE",
        "/api/v1/obligations/UNTOC/999",
        "/api/v1/regions/nowhere"
      })
  void theApiAnswersWhatIsNotThereWithAProblem(String address, Visitor visitor) {
    Answer answer = visitor.get(address);

    assertThat(answer.status()).as("%s", answer).isEqualTo(404);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("title").asText()).isNotBlank();
  }
}
