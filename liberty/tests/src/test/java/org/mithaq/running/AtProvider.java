package org.mithaq.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser at the provider's own pages. They set cookies as for https; browsers send those to
 * their own machine without it, and so does this one.
 */
public final class AtProvider {
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

  private final Map<String, String> cookies = new LinkedHashMap<>();

  /**
   * Opens the page to which the portal sent the browser, signs in, and says to where the provider
   * sends it then.
   */
  public URI signsIn(URI departure, Provider.Human human) {
    Answer page = send("GET", departure, "");
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    Matcher form = FORM.matcher(page.text());
    assertThat(form.find()).as("%s", page).isTrue();
    Answer answer =
        send(
            "POST",
            URI.create(form.group(1).replace("&amp;", "&")),
            fields(Map.of("username", human.name(), "password", human.password())));
    assertThat(answer.status()).as("%s", answer).isEqualTo(302);
    return URI.create(answer.header("Location").orElseThrow());
  }

  private Answer send(String method, URI address, String body) {
    Answer answer =
        new Visitor(address)
            .send(
                method,
                Address.of(address.getRawPath() + "?" + address.getRawQuery()),
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.split(";")[0];
      cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return answer;
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
