package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * PBKDF2 with HMAC-SHA-256, kept as {@code pbkdf2-sha256$iterations$salt$hash}. Two at once at
 * most: hashing is dear on purpose, and strangers can ask for it.
 */
@ApplicationScoped
class PasswordHash {
  /** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256. */
  private static final int ITERATIONS = 600_000;

  private static final String SCHEME = "pbkdf2-sha256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int AT_ONCE = 2;
  private static final long PATIENCE_SECONDS = 10;

  private final int iterations;
  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /** A hash that no password has, to be compared with when there is no account. */
  private final String nobodys;

  @Inject
  PasswordHash() {
    this(ITERATIONS);
  }

  PasswordHash(int iterations) {
    this.iterations = iterations;
    this.nobodys = told(iterations, salt(), new byte[HASH_BITS / Byte.SIZE]);
  }

  public String of(String password) {
    byte[] salt = salt();
    return told(iterations, salt, derive(password, salt, iterations));
  }

  public String nobodys() {
    return nobodys;
  }

  /** Takes the same time whether it matches or not. */
  public boolean matches(String password, String kept) {
    String[] parts = kept.split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalStateException("a password hash of an unknown kind");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, base64.decode(parts[3]));
  }

  private byte[] derive(String password, byte[] salt, int times) {
    takeTurn();
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, times, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    } finally {
      spec.clearPassword();
      turns.release();
    }
  }

  private void takeTurn() {
    try {
      if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException leave) {
      Thread.currentThread().interrupt();
    }
    throw new RefusedException(new Refusal.Unavailable("Too many people sign in at this moment."));
  }

  private byte[] salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private static String told(int iterations, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }
}
