package org.mithaq.access.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes by time (RFC 6238: SHA-1, six digits, thirty seconds, as authenticators have it) and
 * recovery codes. A step before and after is taken for clocks that go wrong; each code is good
 * once.
 */
@ApplicationScoped
class SecondFactor {
  static final Duration STEP = Duration.ofSeconds(30);
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final SecureRandom random = new SecureRandom();
  private final TimeBasedOneTimePasswordGenerator codes =
      new TimeBasedOneTimePasswordGenerator(STEP);
  private final FactorRows rows;
  private final SealedSecret seal;
  private final Clock clock;

  @Inject
  SecondFactor(FactorRows rows, SealedSecret seal, Clock clock) {
    this.rows = rows;
    this.seal = seal;
    this.clock = clock;
  }

  public String propose() {
    return base32(SECRET_BYTES);
  }

  public boolean fits(String secret, String code) {
    return step(secret, code).isPresent();
  }

  /** Keeps the secret, and gives the recovery codes, which are kept as hashes. */
  public List<String> keep(String account, String secret) {
    List<String> recovery =
        Stream.generate(() -> base32(RECOVERY_BYTES).toLowerCase(Locale.ROOT))
            .limit(RECOVERY_CODES)
            .toList();
    rows.set(account, seal.seal(secret), recovery.stream().map(SecretToken::hash).toList());
    return recovery;
  }

  public void forget(String account) {
    rows.forget(account);
  }

  /** Uses a code or a recovery code; true as well for an account that has no second factor. */
  public boolean passes(AccountRow account, String given) {
    if (account.totp().isEmpty()) {
      return true;
    }
    String code = given.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    OptionalLong step = step(seal.open(account.totp().get()), code);
    return step.isPresent()
        ? rows.useStep(account.name(), step.getAsLong())
        : rows.useRecoveryCode(account.name(), SecretToken.hash(code));
  }

  private OptionalLong step(String secret, String code) {
    long now = clock.instant().getEpochSecond() / STEP.toSeconds();
    SecretKeySpec key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
    return LongStream.rangeClosed(now - 1, now + 1)
        .filter(step -> codeOf(key, step).equals(code))
        .findFirst();
  }

  private String codeOf(SecretKeySpec key, long step) {
    try {
      Instant within = Instant.ofEpochSecond(step * STEP.toSeconds());
      return codes.generateOneTimePasswordString(key, within, Locale.ROOT);
    } catch (InvalidKeyException never) {
      throw new IllegalStateException(never);
    }
  }

  private String base32(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new Base32().encodeToString(bytes).replace("=", "");
  }
}
