package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mithaq.access.openid.OpenIdProvider;
import org.mithaq.access.openid.OpenIdSettings;

/**
 * What the environment says of the institution at which people sign in: {@code MITHAQ_OIDC_ISSUER},
 * {@code _CLIENT_ID}, {@code _CLIENT_SECRET} or {@code _CLIENT_SECRET_FILE}, {@code _NAME}, {@code
 * _SECOND_FACTOR}. A setting that is wrong shuts this way and no other.
 */
@ApplicationScoped
class Institution {
  private static final Logger LOG = Logger.getLogger(Institution.class.getName());

  private final Optional<OpenIdProvider> provider;
  private final boolean secondFactor;

  @Inject
  Institution(Clock clock) {
    this(provider(ConfigProvider.getConfig(), clock), wantsCode(ConfigProvider.getConfig()));
  }

  Institution(Optional<OpenIdProvider> provider, boolean secondFactor) {
    this.provider = provider;
    this.secondFactor = secondFactor;
  }

  public Optional<OpenIdProvider> provider() {
    return provider;
  }

  /** Whether the portal's own second factor is asked for after the institution's sign-in. */
  public boolean secondFactor() {
    return secondFactor;
  }

  private static Optional<OpenIdProvider> provider(Config config, Clock clock) {
    try {
      return OpenIdSettings.of(
              text(config, "mithaq.oidc.issuer"),
              text(config, "mithaq.oidc.client.id"),
              secret(config),
              text(config, "mithaq.oidc.name"))
          .map(settings -> new OpenIdProvider(settings, clock));
    } catch (IllegalArgumentException | UncheckedIOException wrong) {
      LOG.log(Level.SEVERE, "Nobody signs in by OpenID Connect: {0}", wrong.getMessage());
      return Optional.empty();
    }
  }

  private static boolean wantsCode(Config config) {
    return text(config, "mithaq.oidc.second.factor").filter(Boolean::parseBoolean).isPresent();
  }

  private static Optional<String> secret(Config config) {
    Optional<String> value = text(config, "mithaq.oidc.client.secret");
    return value.isPresent()
        ? value
        : text(config, "mithaq.oidc.client.secret.file").map(Institution::content);
  }

  private static String content(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("MITHAQ_OIDC_CLIENT_SECRET_FILE cannot be read", unreadable);
    }
  }

  private static Optional<String> text(Config config, String name) {
    return config
        .getOptionalValue(name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
