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

/** Somebody at a browser: keeps cookies, sends forms as the portal's own pages do. */
public final class Person {
  private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");

  private final Visitor visitor;
  private final String origin;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public Person(URI portal) {
    this.visitor = new Visitor(portal);
    String address = portal.toString();
    this.origin = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** Signs in, which must succeed. */
  public Person signIn(String name, String password) {
    Answer answer = post("/sign-in", Map.of("name", name, "password", password));
    assertThat(answer.status()).as("%s", answer).isEqualTo(303);
    return this;
  }

  public Answer get(String path, String... headers) {
    return keep(visitor.get(Address.of(path), withCookies(headers)));
  }

  /** Sends a form. */
  public Answer post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    String[] all = new String[headers.length + 4];
    all[0] = "Content-Type";
    all[1] = "application/x-www-form-urlencoded";
    all[2] = "Origin";
    all[3] = origin;
    System.arraycopy(headers, 0, all, 4, headers.length);
    return keep(
        visitor.send(
            "POST", Address.of(path), body.getBytes(StandardCharsets.UTF_8), withCookies(all)));
  }

  /**
   * Fills in a form of a page of the workspace and presses a button of it.
   *
   * @param form the id of the form
   * @param press the value of the button
   */
  public Answer submit(String page, String form, String press, Map<String, String> fields) {
    String text = get(page).text();
    int start = text.indexOf("<form id=\"" + form + "\"");
    assertThat(start).as("form %s in %s", form, text).isNotNegative();
    String markup = text.substring(start, text.indexOf("</form>", start));
    Map<String, String> all = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(markup);
    while (hidden.find()) {
      all.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
    }
    all.putAll(fields);
    all.put("press", press);
    return post(attribute(markup, "action"), all);
  }

  private static String attribute(String markup, String name) {
    Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(markup);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }

  /** The cookies as a browser would send them to the workspace. */
  public Map<String, String> cookies() {
    return Map.copyOf(cookies);
  }

  private String[] withCookies(String... headers) {
    if (cookies.isEmpty()) {
      return headers;
    }
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Cookie";
    all[headers.length + 1] =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return all;
  }

  private Answer keep(Answer answer) {
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.split(";")[0];
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      if (value.isEmpty() || value.equals("\"\"")) {
        cookies.remove(name);
      } else {
        cookies.put(name, value);
      }
    }
    return answer;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
