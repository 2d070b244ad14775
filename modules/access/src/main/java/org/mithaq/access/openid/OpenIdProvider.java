package org.mithaq.access.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.PersonClaims;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.openid.ProviderAnswer.Away;
import org.mithaq.access.openid.ProviderAnswer.Not;
import org.mithaq.access.openid.ProviderAnswer.Vouched;
import org.mithaq.access.openid.ProviderAnswer.Why;

/** Authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1) with one provider. */
public final class OpenIdProvider {
  private final OpenIdSettings settings;
  private final Discovery discovery;

  public OpenIdProvider(OpenIdSettings settings, Clock clock) {
    this.settings = settings;
    this.discovery = new Discovery(settings, clock);
  }

  public String name() {
    return settings.name();
  }

  /**
   * The address to which the browser goes; empty when the provider is away.
   *
   * @param language in which the person reads
   */
  public Optional<URI> leave(Asked asked, String language) {
    return discovery
        .find()
        .map(
            known ->
                new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        known.client(),
                        asked.comeBack())
                    .endpointURI(known.metadata().getAuthorizationEndpointURI())
                    .state(new State(asked.state()))
                    .nonce(new Nonce(asked.nonce()))
                    .codeChallenge(new CodeVerifier(asked.verifier()), CodeChallengeMethod.S256)
                    .uiLocales(tags(language))
                    .build()
                    .toURI());
  }

  /** Where people end their session at the provider too; empty where it offers no such place. */
  public Optional<URI> signOut(URI comeBack) {
    return discovery
        .find()
        .filter(known -> known.metadata().getEndSessionEndpointURI() != null)
        .map(
            known ->
                new LogoutRequest(
                        known.metadata().getEndSessionEndpointURI(),
                        null,
                        null,
                        known.client(),
                        comeBack,
                        null,
                        null)
                    .toURI());
  }

  /**
   * Reads what the browser brings back and asks the provider who it is.
   *
   * @param cameBack the address with its query
   */
  public ProviderAnswer arrive(Asked asked, URI cameBack) {
    Optional<Discovery.Known> known = discovery.find();
    if (known.isEmpty()) {
      return new Away("no discovery document");
    }
    AuthorizationResponse response;
    try {
      response = AuthorizationResponse.parse(cameBack);
    } catch (ParseException malformed) {
      return new Not(Why.FOREIGN, "the answer cannot be read");
    }
    if (response.getState() == null || !response.getState().getValue().equals(asked.state())) {
      return new Not(Why.FOREIGN, "another state");
    }
    if (!known.get().isIssuerOf(response)) {
      return new Not(Why.FOREIGN, "another issuer");
    }
    if (!response.indicatesSuccess()) {
      return new Not(Why.DECLINED, response.toErrorResponse().getErrorObject().getCode());
    }
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    return code == null ? new Not(Why.FOREIGN, "no code") : exchange(known.get(), asked, code);
  }

  private ProviderAnswer exchange(Discovery.Known known, Asked asked, AuthorizationCode code) {
    try {
      HTTPRequest request =
          new TokenRequest.Builder(
                  known.metadata().getTokenEndpointURI(),
                  known.authentication(settings.secret()),
                  new AuthorizationCodeGrant(
                      code, asked.comeBack(), new CodeVerifier(asked.verifier())))
              .build()
              .toHTTPRequest();
      HTTPResponse answered = Patience.with(request).send();
      if (answered.getStatusCode() >= 500) {
        return new Away("the token endpoint says " + answered.getStatusCode());
      }
      TokenResponse response = OIDCTokenResponseParser.parse(answered);
      return response.indicatesSuccess()
          ? vouched(known, asked, (OIDCTokenResponse) response.toSuccessResponse())
          : new Not(Why.FOREIGN, response.toErrorResponse().getErrorObject().getCode());
    } catch (IOException away) {
      return new Away(away.getClass().getSimpleName());
    } catch (GeneralException malformed) {
      return new Not(Why.UNSOUND, "the token endpoint's answer cannot be read");
    }
  }

  private ProviderAnswer vouched(Discovery.Known known, Asked asked, OIDCTokenResponse tokens)
      throws ParseException, IOException {
    JWT idToken = tokens.getOIDCTokens().getIDToken();
    try {
      IDTokenClaimsSet claims = known.validator().validate(idToken, new Nonce(asked.nonce()));
      if (isForAnother(claims)) {
        return new Not(Why.UNSOUND, "another authorised party");
      }
      UserInfo told = new UserInfo(claims.toJWTClaimsSet());
      return vouched(claims, told.getEmailAddress() == null ? more(known, tokens, told) : told);
    } catch (BadJOSEException unsound) {
      return new Not(Why.UNSOUND, unsound.getMessage());
    } catch (JOSEException keys) {
      return new Away("the provider's keys cannot be read");
    }
  }

  /** The library asks for the authorised party only where there are several audiences. */
  private boolean isForAnother(IDTokenClaimsSet claims) {
    return claims.getAuthorizedParty() != null
        && !claims.getAuthorizedParty().getValue().equals(settings.client());
  }

  private static Vouched vouched(IDTokenClaimsSet claims, PersonClaims person) {
    return new Vouched(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        Optional.ofNullable(person.getEmailAddress()).orElse(""),
        Boolean.TRUE.equals(person.getEmailVerified()),
        Optional.ofNullable(person.getName()).orElse(""));
  }

  /** Some providers tell the address at their UserInfo endpoint only (Core 1.0, 5.3). */
  private static UserInfo more(Discovery.Known known, OIDCTokenResponse tokens, UserInfo told)
      throws ParseException, IOException {
    URI endpoint = known.metadata().getUserInfoEndpointURI();
    if (endpoint == null) {
      return told;
    }
    HTTPRequest request =
        new UserInfoRequest(endpoint, tokens.getOIDCTokens().getAccessToken()).toHTTPRequest();
    UserInfoResponse response = UserInfoResponse.parse(Patience.with(request).send());
    if (!response.indicatesSuccess()) {
      return told;
    }
    UserInfo more = response.toSuccessResponse().getUserInfo();
    return more != null && told.getSubject().equals(more.getSubject()) ? more : told;
  }

  private static List<LangTag> tags(String language) {
    try {
      return List.of(LangTag.parse(language));
    } catch (LangTagException unknown) {
      return List.of();
    }
  }
}
