package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** Every public page in every language of the interface. */
@WithPortal
class PagesIT {
  /** OWASP ASVS 5, chapter 3: what each answer tells the browser. */
  private static final Map<String, String> PROTECTION =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  /** Scripts without an address, styles, handlers: what the content security policy would stop. */
  private static final Pattern INLINE =
      Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<style|\\s(?:style|on[a-z]+)=|javascript:");

  static Stream<Arguments> pages() {
    return PublicPages.ADDRESSES.stream()
        .flatMap(page -> Stream.of("ar", "en", "fr").map(language -> Arguments.of(page, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysItsLanguageAndDirection(String page, String language, Visitor visitor) {
    Answer answer = visitor.get(Address.of(page).with("ui", language));

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains("text/html; charset=UTF-8");
    assertThat(answer.text())
        .contains(
            "lang=\"%s\" dir=\"%s\"".formatted(language, language.equals("ar") ? "rtl" : "ltr"))
        .contains("method=\"get\" action=\"/search\"");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSetsNoCookieAndIsProtected(String page, String language, Visitor visitor) {
    Answer answer = visitor.get(Address.of(page).with("ui", language));

    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.header("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
    PROTECTION.forEach((name, value) -> assertThat(answer.header(name)).contains(value));
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageThatTheReaderHasIsNotSentAgain(String page, String language, Visitor visitor) {
    Address address = Address.of(page).with("ui", language);
    String tag = visitor.get(address).header("ETag").orElseThrow();

    Answer again = visitor.get(address, "If-None-Match", tag);
    Answer otherwise = visitor.get(address, "If-None-Match", "\"another\"");

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(otherwise.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void withoutAChoiceTheBrowsersLanguageCounts(String page, String language, Visitor visitor) {
    Answer answer = visitor.get(page, "Accept-Language", language + ";q=0.9, de;q=1");

    assertThat(answer.text()).contains("<html ").contains("lang=\"" + language + "\" dir=");
    assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Language");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theMarkupHoldsNoCodeAndNoStyleOfItsOwn(String page, String language, Visitor visitor) {
    String text = visitor.get(Address.of(page).with("ui", language)).text();

    assertThat(INLINE.matcher(text).results().map(MatchResult::group)).isEmpty();
  }
}
