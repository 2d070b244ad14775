package org.mithaq.access.openid;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;

/** How long the provider is waited for: a person sits before an empty page meanwhile. */
final class Patience {
  static final int CONNECT_MILLIS = 3_000;
  static final int READ_MILLIS = 6_000;

  /** No answer of a provider is longer. */
  static final int BYTES = 512 * 1024;

  private Patience() {}

  static HTTPRequest with(HTTPRequest request) {
    request.setConnectTimeout(CONNECT_MILLIS);
    request.setReadTimeout(READ_MILLIS);
    request.setFollowRedirects(false);
    return request;
  }
}
