package org.mithaq.access.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The provider's discovery document, read when somebody wants to sign in and not before, so that
 * the portal starts when the provider is away.
 */
final class Discovery {
  private static final Logger LOG = Logger.getLogger(Discovery.class.getName());
  private static final Duration GOOD = Duration.ofHours(1);

  /** People who try again at once do not each wait for a provider that does not answer. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(3);

  private final OpenIdSettings settings;
  private final Clock clock;
  private Optional<Known> known = Optional.empty();
  private Instant until = Instant.EPOCH;

  Discovery(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Empty when it cannot be read; what was read before is good for as long as that lasts. */
  synchronized Optional<Known> find() {
    Instant now = clock.instant();
    if (now.isBefore(until)) {
      return known;
    }
    try {
      known = Optional.of(read());
      until = now.plus(GOOD);
    } catch (GeneralException | IOException away) {
      LOG.log(Level.WARNING, "The OpenID Connect provider cannot be read: {0}", away.getMessage());
      until = clock.instant().plus(GIVEN_UP);
    }
    return known;
  }

  private Known read() throws GeneralException, IOException {
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(
            new Issuer(settings.issuer()), Patience.CONNECT_MILLIS, Patience.READ_MILLIS);
    if (metadata.getAuthorizationEndpointURI() == null
        || metadata.getTokenEndpointURI() == null
        || metadata.getJWKSetURI() == null) {
      throw new GeneralException("The discovery document names no endpoint or no keys");
    }
    ClientID client = new ClientID(settings.client());
    return new Known(metadata, client, validator(metadata, client));
  }

  /** Only signatures by the provider's own key: never none, never the client's secret. */
  private static IDTokenValidator validator(OIDCProviderMetadata metadata, ClientID client)
      throws MalformedURLException {
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(
                    Patience.CONNECT_MILLIS, Patience.READ_MILLIS, Patience.BYTES))
            .retrying(true)
            .build();
    Set<JWSAlgorithm> taken = new HashSet<>(JWSAlgorithm.Family.RSA);
    taken.addAll(List.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512));
    return new IDTokenValidator(
        metadata.getIssuer(), client, new JWSVerificationKeySelector<>(taken, keys), null);
  }

  /** What is known of the provider. */
  record Known(OIDCProviderMetadata metadata, ClientID client, IDTokenValidator validator) {
    /** As the provider wants it; by the header where it does not say (Core 1.0, section 9). */
    ClientAuthentication authentication(String secret) {
      List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
      boolean post =
          methods != null
              && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
      return post
          ? new ClientSecretPost(client, new Secret(secret))
          : new ClientSecretBasic(client, new Secret(secret));
    }

    /** Against answers of another provider (RFC 9207), where this one says that it names itself. */
    boolean isIssuerOf(AuthorizationResponse response) {
      return metadata.supportsAuthorizationResponseIssuerParam()
          ? metadata.getIssuer().equals(response.getIssuer())
          : response.getIssuer() == null || metadata.getIssuer().equals(response.getIssuer());
    }
  }
}
