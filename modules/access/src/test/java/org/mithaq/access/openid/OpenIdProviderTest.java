package org.mithaq.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.access.openid.InventedProvider.Signature;
import org.mithaq.access.openid.ProviderAnswer.Away;
import org.mithaq.access.openid.ProviderAnswer.Not;
import org.mithaq.access.openid.ProviderAnswer.Vouched;
import org.mithaq.access.openid.ProviderAnswer.Why;

class OpenIdProviderTest {
  private static final URI BACK = URI.create("http://127.0.0.1:9080/sign-in/institution/back");
  private static final String VERIFIER = "v".repeat(43);
  private static final Asked ASKED = new Asked("the-state", "the-nonce", VERIFIER, BACK);

  private final InventedProvider institution = new InventedProvider();
  private final OpenIdProvider provider =
      new OpenIdProvider(institution.settings(), Clock.systemUTC());

  @AfterEach
  void close() {
    institution.close();
  }

  @Test
  void theBrowserIsSentWithStateNonceAndAChallengeAndWithoutTheVerifier() {
    assertThat(provider.leave(ASKED, "ar").orElseThrow().toString())
        .startsWith(institution.issuer() + "/authorize?")
        .contains("response_type=code", "state=the-state", "nonce=the-nonce", "ui_locales=ar")
        .contains("code_challenge_method=S256", "scope=openid")
        .doesNotContain(VERIFIER);
  }

  @Test
  void whoSignsInThereIsVouchedForByIssuerAndSubject() {
    assertThat(arrives(ASKED))
        .isEqualTo(
            new Vouched(
                institution.issuer().toString(),
                "number-1",
                "amina@example.org",
                true,
                "Amina of the Institute"));
  }

  @Test
  void anAddressThatIsToldOnlyWhenAskedIsAskedFor() {
    institution.tellsTheAddressOnlyWhenAsked = true;
    assertThat(arrives(ASKED))
        .isInstanceOfSatisfying(
            Vouched.class, person -> assertThat(person.email()).isEqualTo("amina@example.org"));
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedIsSaidToBeSo() {
    institution.person = claims -> claims.claim("email_verified", null);
    assertThat(arrives(ASKED))
        .isInstanceOfSatisfying(
            Vouched.class, person -> assertThat(person.emailVerified()).isFalse());
  }

  /** What makes an ID token no good (OpenID Connect Core 1.0, 3.1.3.7). */
  enum Lie {
    ANOTHER_AUDIENCE(claims -> claims.audience("another-portal")),
    ANOTHER_PARTY(claims -> claims.claim("azp", "another-portal")),
    ANOTHER_ISSUER(claims -> claims.issuer("https://somebody.example")),
    OVER(claims -> claims.expirationTime(minutes(-5))),
    FROM_THE_FUTURE(claims -> claims.issueTime(minutes(10))),
    ANOTHER_NONCE(claims -> claims.claim("nonce", "of another browser")),
    NO_NONCE(claims -> claims.claim("nonce", null)),
    NO_SUBJECT(claims -> claims.subject(null));

    private final UnaryOperator<JWTClaimsSet.Builder> told;

    Lie(UnaryOperator<JWTClaimsSet.Builder> told) {
      this.told = told;
    }

    private static Date minutes(int from) {
      return Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(from)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatLiesVouchesForNobody(Lie lie) {
    institution.person = lie.told;
    assertThat(why(arrives(ASKED))).isEqualTo(Why.UNSOUND);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWN_KEY")
  void aTokenNotSignedByTheProvidersKeyVouchesForNobody(Signature signature) {
    institution.signature = signature;
    assertThat(why(arrives(ASKED))).isEqualTo(Why.UNSOUND);
  }

  @Test
  void anAnswerToAnotherQuestionIsForeign() {
    URI departure = provider.leave(ASKED, "en").orElseThrow();
    String query = institution.signsIn(departure);
    Asked other = new Asked("another-state", "the-nonce", VERIFIER, BACK);
    assertThat(why(provider.arrive(other, back(query)))).isEqualTo(Why.FOREIGN);
    assertThat(why(provider.arrive(ASKED, back("code=code-1")))).isEqualTo(Why.FOREIGN);
    assertThat(why(provider.arrive(ASKED, back("state=the-state")))).isEqualTo(Why.FOREIGN);
    assertThat(why(provider.arrive(ASKED, back(query + "&iss=https%3A%2F%2Felse.example"))))
        .isEqualTo(Why.FOREIGN);
  }

  @Test
  void whoHasNotTheVerifierGetsNothingForTheCode() {
    String query = institution.signsIn(provider.leave(ASKED, "en").orElseThrow());
    Asked thief = new Asked("the-state", "the-nonce", "w".repeat(43), BACK);
    assertThat(why(provider.arrive(thief, back(query)))).isEqualTo(Why.FOREIGN);
  }

  @Test
  void aCodeIsGoodOnce() {
    String query = institution.signsIn(provider.leave(ASKED, "en").orElseThrow());
    assertThat(provider.arrive(ASKED, back(query))).isInstanceOf(Vouched.class);
    assertThat(why(provider.arrive(ASKED, back(query)))).isEqualTo(Why.FOREIGN);
  }

  @Test
  void whoTurnsBackIsNotSignedIn() {
    provider.leave(ASKED, "en");
    assertThat(why(provider.arrive(ASKED, back("error=access_denied&state=the-state"))))
        .isEqualTo(Why.DECLINED);
  }

  @Test
  void aProviderThatIsAwayIsSaidToBeSoAndFoundWhenItIsBack() {
    String query = institution.signsIn(provider.leave(ASKED, "en").orElseThrow());
    institution.close();
    assertThat(provider.arrive(ASKED, back(query))).isInstanceOf(Away.class);
    assertThat(new OpenIdProvider(institution.settings(), Clock.systemUTC()).leave(ASKED, "en"))
        .isEmpty();
  }

  @Test
  void anIssuerIsSpokenToOverTlsUnlessItIsThisMachine() {
    Optional<String> said = Optional.of("x");
    assertThatThrownBy(() -> OpenIdSettings.of(Optional.of("http://id.example"), said, said, said))
        .hasMessageContaining("https");
    assertThatThrownBy(
            () ->
                OpenIdSettings.of(Optional.of("https://id.example"), said, Optional.empty(), said))
        .hasMessageContaining("MITHAQ_OIDC_CLIENT_SECRET is not");
    assertThat(OpenIdSettings.of(Optional.empty(), said, said, said)).isEmpty();
    assertThat(OpenIdSettings.of(Optional.of("https://id.example"), said, said, said).toString())
        .doesNotContain("secret");
  }

  private ProviderAnswer arrives(Asked asked) {
    return provider.arrive(
        asked, back(institution.signsIn(provider.leave(asked, "en").orElseThrow())));
  }

  private static URI back(String query) {
    return URI.create(BACK + "?" + query);
  }

  private static Why why(ProviderAnswer answer) {
    return answer instanceof Not not ? not.why() : null;
  }
}
