package org.mithaq.access.openid;

import java.net.URI;

/**
 * What was asked of the provider, known again when the browser comes back.
 *
 * @param state that the answer must bear (RFC 6749, 10.12)
 * @param nonce that the ID token must bear (OpenID Connect Core 1.0, 3.1.2.1)
 * @param verifier that proves to the provider who asked (RFC 7636)
 * @param comeBack where the provider sends the browser
 */
public record Asked(String state, String nonce, String verifier, URI comeBack) {
  /** Never the secrets. */
  @Override
  public String toString() {
    return "Asked[" + comeBack + "]";
  }
}
