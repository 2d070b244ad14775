package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The way into the workspace and out of it. */
@WithPortal
class SignInIT {
  private static final String COOKIE = "mithaq-desk";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  @ParameterizedTest
  @CsvSource({
    "/desk, /sign-in?to=%2Fdesk",
    "/desk/anything?a=b&ui=ar, /sign-in?to=%2Fdesk%2Fanything%3Fa%3Db%26ui%3Dar&ui=ar"
  })
  void whoIsNotSignedInIsSentToTheFormAndComesBack(String page, String form, Visitor visitor) {
    Answer answer = visitor.get(page);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains(form);
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(visitor.get(form).text()).contains("method=\"post\" action=\"/sign-in\"");
  }

  @Test
  void theCookieGoesToTheWorkspaceOnlyAndIsNoScriptsBusiness(Person person, RunningPortal portal) {
    Answer answer = signIn(person, portal, Map.of("to", "/desk?ui=fr"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).contains("/desk?ui=fr");
    List<String> cookies = answer.headers().allValues("Set-Cookie");
    assertThat(cookies)
        .singleElement()
        .asString()
        .startsWith(COOKIE + "=")
        .contains("Path=/desk", "HttpOnly", "SameSite=Lax");
    assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/desk",
        "/\\evil.example",
        "/desk\\..\\evil",
        "/deskevil",
        "/about",
        "javascript:alert(1)",
        "/desk\r\nX: y"
      })
  void aForeignAddressToComeBackToIsNotFollowed(
      String foreign, Person person, RunningPortal portal) {
    assertThat(signIn(person, portal, Map.of("to", foreign)).header("Location")).contains("/desk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr"})
  void theWorkspaceSaysWhoIsSignedInInEveryLanguage(String language, RunningPortal portal) {
    Answer answer = portal.administrator().get("/desk?ui=" + language);

    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text())
        .contains(
            "lang=\"%s\" dir=\"%s\"".formatted(language, language.equals("ar") ? "rtl" : "ltr"))
        .contains("<bdi>admin</bdi>")
        .contains("action=\"/desk/sign-out\"")
        .doesNotContain("???");
    assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(answer.header("ETag")).isEmpty();
  }

  @Test
  void theWorkspacesScriptsCarryTheNonceOfTheOnePolicy(RunningPortal portal) {
    Person person = portal.administrator();
    Answer answer = person.get("/desk");

    List<String> policies = answer.headers().allValues("Content-Security-Policy");
    assertThat(policies).hasSize(1);
    assertThat(policies.get(0))
        .startsWith("default-src 'self'")
        .contains("frame-ancestors 'none'", "style-src-attr 'unsafe-inline'")
        .doesNotContain("unsafe-eval", "script-src 'unsafe");
    Matcher nonce = NONCE.matcher(policies.get(0));
    assertThat(nonce.find()).isTrue();
    assertThat(answer.text()).contains("nonce=\"" + nonce.group(1) + "\"");
    assertThat(person.get("/desk").headers().firstValue("Content-Security-Policy"))
        .isNotEqualTo(policies.get(0));
  }

  @Test
  void publicPagesAreTheSameForWhoIsSignedIn(RunningPortal portal, Visitor visitor) {
    Answer signedIn = portal.administrator().get("/about");

    assertThat(signedIn.text()).isEqualTo(visitor.get("/about").text()).doesNotContain("nonce");
    assertThat(signedIn.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(signedIn.header("Vary").orElseThrow()).doesNotContain("Cookie");
  }

  @Test
  void aWrongPasswordSaysWhatToDoAndKeepsTheName(Person person) {
    Answer answer =
        person.post("/sign-in", Map.of("name", "nobody<b>", "password", "wrong", "to", "/desk"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .contains("role=\"alert\"", "Name or password are not right", "value=\"nobody&lt;b&gt;\"")
        .doesNotContain("value=\"wrong\"");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void afterTwentyFailuresFromOneNetworkItWaits(Person person) {
    Map<String, String> guess = Map.of("name", "nobody-here", "password", "wrong");
    String[] from = {"X-Forwarded-For", "203.0.113.77"};
    for (int failure = 1; failure <= 20; failure++) {
      assertThat(person.post("/sign-in", guess, from).status()).isEqualTo(400);
    }

    Answer answer = person.post("/sign-in", guess, from);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).contains("600");
    assertThat(answer.text()).contains("Wait ten minutes");
    assertThat(person.post("/sign-in", guess, "X-Forwarded-For", "203.0.113.78").status())
        .isEqualTo(400);
  }

  @Test
  void whoSignsOutIsOutWithEveryCopyOfTheCookie(RunningPortal portal) {
    Person person = portal.administrator();
    String stolen = COOKIE + "=" + person.cookies().get(COOKIE);
    assertThat(portal.visitor().get("/desk", "Cookie", stolen).status()).isEqualTo(200);

    Answer out = person.post("/desk/sign-out", Map.of());

    assertThat(out.status()).isEqualTo(303);
    assertThat(out.header("Location").orElseThrow()).startsWith("/sign-in?out=1");
    assertThat(person.cookies()).doesNotContainKey(COOKIE);
    assertThat(portal.visitor().get("/desk", "Cookie", stolen).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "X-Nothing, said"
  })
  void aFormFromElsewhereIsRefused(String header, String value, RunningPortal portal) {
    String cookie = COOKIE + "=" + portal.administrator().cookies().get(COOKIE);

    Answer answer =
        portal
            .visitor()
            .send(
                "POST", Address.of("/desk/sign-out"), new byte[0], "Cookie", cookie, header, value);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(portal.visitor().get("/desk", "Cookie", cookie).status()).isEqualTo(200);
  }

  @Test
  void noOtherCredentialsOpenTheWorkspace(RunningPortal portal, Visitor visitor) {
    String password = portal.administratorPassword();
    String basic =
        Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));

    assertThat(visitor.get("/desk", "Authorization", "Basic " + basic).status()).isEqualTo(303);
    assertThat(visitor.get("/desk", "Cookie", COOKIE + "=made-up").status()).isEqualTo(303);
  }

  private static Answer signIn(Person person, RunningPortal portal, Map<String, String> more) {
    Map<String, String> fields = new TreeMap<>(more);
    fields.put("name", "admin");
    fields.put("password", portal.administratorPassword());
    return person.post("/sign-in", fields);
  }
}
