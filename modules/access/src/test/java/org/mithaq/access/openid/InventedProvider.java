package org.mithaq.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A provider that can be made to lie, for what a real one never does: an ID token that is over, of
 * another audience, signed by somebody else. The flow with a real one is tested in the portal.
 */
public final class InventedProvider implements AutoCloseable {
  public static final String CLIENT = "portal";
  public static final String SECRET = "a secret of at least thirty-two letters";
  private static final RSAKey KEY = key();

  private final HttpServer server;
  private AuthenticationRequest asked;

  /** Who it says that somebody is. */
  public UnaryOperator<JWTClaimsSet.Builder> person = claims -> claims;

  /** How the ID token is signed. */
  public Signature signature = Signature.OWN_KEY;

  public boolean tellsTheAddressOnlyWhenAsked;

  /** By whom an ID token is signed. */
  public enum Signature {
    OWN_KEY,
    SOMEBODY_ELSE,
    THE_CLIENTS_SECRET,
    NOBODY
  }

  public InventedProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::discovery);
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(KEY).toPublicJWKSet().toString()));
    server.createContext("/token", this::token);
    server.createContext(
        "/person",
        exchange ->
            answer(
                exchange,
                200,
                "{\"sub\":\"number-1\",\"email\":\"amina@example.org\",\"email_verified\":true}"));
    server.start();
  }

  public URI issuer() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public OpenIdSettings settings() {
    return new OpenIdSettings(issuer(), CLIENT, SECRET, "The Institute");
  }

  /** The person signs in and is sent back: the query with which they come. */
  public String signsIn(URI departure) {
    try {
      asked = AuthenticationRequest.parse(departure);
      if (asked.getCodeChallengeMethod() != CodeChallengeMethod.S256) {
        throw new AssertionError("no PKCE in " + departure);
      }
      return URLUtils.serializeParameters(
          Map.of("code", List.of("code-1"), "state", List.of(asked.getState().getValue())));
    } catch (com.nimbusds.oauth2.sdk.ParseException malformed) {
      throw new AssertionError("not an authentication request: " + departure, malformed);
    }
  }

  private void discovery(HttpExchange exchange) throws IOException {
    String issuer = issuer().toString();
    answer(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","userinfo_endpoint":"%1$s/person","end_session_endpoint":"%1$s/out",
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256","HS256","none"]}
        """
            .formatted(issuer));
  }

  private void token(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, List<String>> given = URLUtils.parseParameters(body);
    AuthorizationRequest request = asked;
    asked = null;
    if (request == null || !fits(given, request.getCodeChallenge())) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    answer(
        exchange,
        200,
        """
        {"access_token":"opaque","token_type":"Bearer","expires_in":60,"id_token":"%s"}
        """
            .formatted(idToken((AuthenticationRequest) request).serialize()));
  }

  private static boolean fits(Map<String, List<String>> given, CodeChallenge challenge) {
    CodeVerifier verifier = new CodeVerifier(given.get("code_verifier").get(0));
    return given.get("code").contains("code-1")
        && CodeChallenge.compute(CodeChallengeMethod.S256, verifier).equals(challenge);
  }

  private JWT idToken(AuthenticationRequest request) {
    Instant now = Clock.systemUTC().instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer().toString())
            .audience(CLIENT)
            .subject("number-1")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .claim("nonce", request.getNonce().getValue())
            .claim("name", "Amina of the Institute");
    if (!tellsTheAddressOnlyWhenAsked) {
      claims.claim("email", "amina@example.org").claim("email_verified", true);
    }
    return signed(person.apply(claims).build());
  }

  private JWT signed(JWTClaimsSet claims) {
    try {
      return switch (signature) {
        case OWN_KEY -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(KEY));
        case SOMEBODY_ELSE -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key()));
        case THE_CLIENTS_SECRET -> signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET));
        case NOBODY -> new PlainJWT(claims);
      };
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWT signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer)
      throws JOSEException {
    SignedJWT jwt =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims);
    jwt.sign(signer);
    return jwt;
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("key-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Away from now on. */
  @Override
  public void close() {
    server.stop(0);
  }
}
