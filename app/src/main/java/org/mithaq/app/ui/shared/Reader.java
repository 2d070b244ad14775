package org.mithaq.app.ui.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.feeds.Feeds;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;

/** Who reads the page: language, direction, words, dates, and links that keep the place. */
@Named
@RequestScoped
public class Reader {
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private LanguageTag language;

  public LanguageTag getLanguage() {
    if (language == null) {
      language = Languages.of(request);
    }
    return language;
  }

  public String getLang() {
    return getLanguage().code();
  }

  public String getDir() {
    return getLanguage().direction();
  }

  /** The address that is being read: what its path says. */
  public Address getAddress() {
    return Address.of(request).orElseGet(() -> new Address("/", "", Map.of()));
  }

  /** Scheme, host and port of this portal, for addresses that are printed or cited. */
  public String getOrigin() {
    return PortalAddress.of(request);
  }

  public String part(String name) {
    return getAddress().part(name);
  }

  /** What the query of the address says; what a form sent is no part of a link. */
  public SearchParameters getParameters() {
    Map<String, String[]> all = request.getParameterMap();
    if (!request.getMethod().equals("POST")) {
      return SearchParameters.of(all);
    }
    Map<String, String[]> asked = new HashMap<>(all);
    asked.keySet().retainAll(AskedQuery.names(request));
    return SearchParameters.of(asked);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  /** A message of the interface. */
  public String say(String key) {
    return Labels.message(key, getLanguage(), key);
  }

  /** A message with values, numbers by the reader's locale. */
  public String say(String key, Object... values) {
    return Labels.said(key, getLanguage(), values);
  }

  /** The message of a code: {@code code('status', 'REPEALED')} is {@code status.REPEALED}. */
  public String code(String family, Object value) {
    return Labels.message(family + "." + value, getLanguage(), String.valueOf(value));
  }

  /** A date in words of the reader's language; what is unknown is called so. */
  public String date(LegalDate date) {
    return Days.inWords(date, getLanguage());
  }

  /** A day in words of the reader's language. */
  public String date(LocalDate day) {
    return Days.inWords(day, getLanguage());
  }

  /** A moment to the minute, in words of the reader's language; the portal's clock is UTC. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(getLanguage().locale())
            .format(moment.atOffset(ZoneOffset.UTC))
        + " UTC";
  }

  /** What a language is called. */
  public String languageName(LanguageTag tag) {
    return tag.locale().getDisplayLanguage(getLanguage().locale());
  }

  /** Words as they stand in a query of an address. */
  public String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** This address with another page of its list. */
  public String page(int number) {
    return getAddress().path()
        + "?"
        + getParameters().with("page", Integer.toString(number)).toQueryString();
  }

  /** An obligation's path as it is cited. */
  public String cited(String path) {
    return ObligationName.of(path);
  }

  /** The address of an obligation: the hub of its article, at its place. */
  public String hub(String path) {
    String[] steps = path.split("/", 3);
    String hub = "/conventions/" + steps[0] + (steps.length > 1 ? "/" + steps[1] : "");
    return link(hub) + (steps.length > 2 ? "#" + path.replace('/', '-') : "");
  }

  /** What is said in the reader's language, or the next best with its own language. */
  public Text best(Texts texts) {
    return texts.bestFor(getLanguage()).orElse(new Text(getLanguage(), "—"));
  }

  /** Keeps {@code ui} in a link when it was given. */
  public String link(String path) {
    if (request.getParameter("ui") == null) {
      return path;
    }
    return path + (path.contains("?") ? "&" : "?") + "ui=" + getLang();
  }

  /** The comparison of what was picked before and a provision. */
  public String compare(String provision) {
    return Picking.link(this, provision);
  }

  /** Whether the language was chosen in the address, so that forms must carry it on. */
  public boolean isLanguageChosen() {
    return request.getParameter("ui") != null;
  }

  /** The feed of what is new on the page that is read; null where there is none. */
  public String getFeed() {
    if (getAddress().view().isEmpty()) {
      return null;
    }
    return Feeds.addressBeside(
            getAddress().path(), getParameters().with("ui", getLang()).toQueryString())
        .orElse(null);
  }

  /** Where to say that something on this page is wrong; null on the page that is for saying it. */
  public String getReport() {
    if (getAddress().view().equals("/pages/report.xhtml")) {
      return null;
    }
    String query = getParameters().with("ui", "").toQueryString();
    String here = getAddress().path() + (query.isEmpty() ? "" : "?" + query);
    return link("/report?about=" + encoded(here));
  }

  /** The language switch: the same place in each language. */
  public List<Switch> getSwitches() {
    return Languages.INTERFACE.stream()
        .map(
            other ->
                new Switch(
                    other.code(),
                    other.direction(),
                    Labels.message("language.own", other, other.code()),
                    getAddress().path()
                        + "?"
                        + getParameters().with("ui", other.code()).toQueryString(),
                    other.equals(getLanguage())))
        .toList();
  }

  /** One language of the switch. */
  public record Switch(String lang, String dir, String name, String href, boolean current) {}
}
