package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.wiring.Settings;
import org.mithaq.kernel.Permission;

/**
 * What the portal was set to, and by whom. Secrets are said to be set, never shown. Which names the
 * operator gave the launcher tells in {@code MITHAQ_GIVEN}; what else is set it made itself.
 */
@Named
@RequestScoped
public class SettingsPage {
  private static final String GIVEN = "MITHAQ_GIVEN";

  /** Where a value comes from. */
  public enum From {
    ENVIRONMENT,
    FILE,
    MADE,
    DEFAULT
  }

  private record Known(String group, String name, boolean secret) {}

  private static final List<Known> KNOWN =
      List.of(
          open("address", "MITHAQ_PUBLIC_URL"),
          open("address", "MITHAQ_HTTP_HOST"),
          open("address", "MITHAQ_HTTP_PORT"),
          open("address", "MITHAQ_COOKIE_SECURE"),
          secret("keys", "MITHAQ_LTPA_PASSWORD"),
          secret("keys", "MITHAQ_OPERATOR_TOKEN"),
          secret("keys", "MITHAQ_ADMIN_PASSWORD"),
          open("data", "MITHAQ_DATA"),
          open("data", "MITHAQ_PACKS"),
          open("data", "MITHAQ_BACKUP_DAYS"),
          open("data", "MITHAQ_CUSTODY_FILES_DAYS"),
          open("data", "MITHAQ_DB_URL"),
          open("data", "MITHAQ_DB_USER"),
          secret("data", "MITHAQ_DB_PASSWORD"),
          open("search", "MITHAQ_SEARCH_URL"),
          open("search", "MITHAQ_SEARCH_USER"),
          secret("search", "MITHAQ_SEARCH_PASSWORD"),
          secret("search", "MITHAQ_SEARCH_API_KEY"),
          open("search", "MITHAQ_SEARCH_PREFIX"),
          open("search", "MITHAQ_SEARCH_SHARDS"),
          open("search", "MITHAQ_SEARCH_REPLICAS"),
          open("mail", "MITHAQ_SMTP_HOST"),
          open("mail", "MITHAQ_SMTP_PORT"),
          open("mail", "MITHAQ_SMTP_USER"),
          secret("mail", "MITHAQ_SMTP_PASSWORD"),
          open("mail", "MITHAQ_SMTP_FROM"));

  @Inject private Administration administration;
  @Inject private Settings settings;
  @Inject private HttpServletRequest request;

  /**
   * A setting as it stands.
   *
   * @param value empty for a secret and for what is not set
   */
  public record Setting(String name, String value, boolean secret, From from) {}

  public void load() {
    administration.opens(Permission.REDELIVER_EVENTS);
  }

  public List<String> getGroups() {
    return KNOWN.stream().map(Known::group).distinct().toList();
  }

  public List<Setting> of(String group) {
    Set<String> given =
        Arrays.stream(settings.text(GIVEN).orElse("").split(",")).collect(Collectors.toSet());
    return KNOWN.stream()
        .filter(known -> known.group().equals(group))
        .map(known -> setting(known, given))
        .toList();
  }

  private Setting setting(Known known, Set<String> given) {
    Optional<String> value = settings.text(known.name());
    boolean set = value.isPresent() || settings.text(known.name() + "_FILE").isPresent();
    From from = From.DEFAULT;
    if (given.contains(known.name())) {
      from = From.ENVIRONMENT;
    } else if (given.contains(known.name() + "_FILE")) {
      from = From.FILE;
    } else if (set) {
      from = From.MADE;
    }
    return new Setting(
        known.name(), known.secret() ? "" : plain(value.orElse("")), known.secret(), from);
  }

  /** An address may hold a name and a password; what it says of them is left out. */
  private static String plain(String value) {
    return value.replaceFirst("//[^/@]*@", "//…@").replaceFirst("\\?.*", "?…");
  }

  /** The address by which this request came, as proxy headers tell it. */
  public String getSeenAddress() {
    return PortalAddress.of(request);
  }

  /** Who asks, as proxy headers tell it. */
  public String getSeenReader() {
    return request.getRemoteAddr();
  }

  /** Whether the portal is known by the address that people type. */
  public boolean isAddressAsSet() {
    return settings
        .text("MITHAQ_PUBLIC_URL")
        .filter(set -> (set + "/").startsWith(getSeenAddress() + "/"))
        .isPresent();
  }

  public boolean isBehindProxy() {
    return request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
  }

  private static Known open(String group, String name) {
    return new Known(group, name, false);
  }

  private static Known secret(String group, String name) {
    return new Known(group, name, true);
  }
}
