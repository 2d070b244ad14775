package org.mithaq.access.openid;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The one institution at which people may sign in.
 *
 * @param issuer as its discovery document names it
 * @param client the id under which it knows this portal
 * @param secret of that client
 * @param name how the institution is called on the page
 */
public record OpenIdSettings(URI issuer, String client, String secret, String name) {
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Empty when no issuer is given: then nobody signs in elsewhere.
   *
   * @throws IllegalArgumentException when something is missing, or the issuer is spoken to without
   *     TLS and is not this machine (OpenID Connect Discovery 1.0, section 7.2)
   */
  public static Optional<OpenIdSettings> of(
      Optional<String> issuer,
      Optional<String> client,
      Optional<String> secret,
      Optional<String> name) {
    return issuer.map(
        address ->
            new OpenIdSettings(
                spokenTo(URI.create(address)),
                given(client, "MITHAQ_OIDC_CLIENT_ID"),
                given(secret, "MITHAQ_OIDC_CLIENT_SECRET"),
                given(name, "MITHAQ_OIDC_NAME")));
  }

  private static URI spokenTo(URI issuer) {
    boolean safe =
        "https".equals(issuer.getScheme())
            || ("http".equals(issuer.getScheme()) && OWN_MACHINE.contains(issuer.getHost()));
    if (!safe) {
      throw new IllegalArgumentException("MITHAQ_OIDC_ISSUER must begin with https");
    }
    return issuer;
  }

  private static String given(Optional<String> value, String setting) {
    return value.orElseThrow(
        () -> new IllegalArgumentException("MITHAQ_OIDC_ISSUER is set and " + setting + " is not"));
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + ", " + client + ", " + name + "]";
  }
}
