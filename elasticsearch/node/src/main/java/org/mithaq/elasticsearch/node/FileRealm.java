package org.mithaq.elasticsearch.node;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one user of a local server as Elasticsearch's file realm writes it: {@code config/users}
 * holds {@code user:{PBKDF2}<iterations>$<salt>$<hash>}, both of 32 bytes, with HMAC-SHA-512.
 */
final class FileRealm {
  private static final int ITERATIONS = 10_000;
  private static final int BYTES = 32;

  private FileRealm() {}

  static String users(String user, String password) {
    byte[] salt = new byte[BYTES];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return user
          + ":{PBKDF2}"
          + ITERATIONS
          + "$"
          + base64.encodeToString(salt)
          + "$"
          + base64.encodeToString(hash)
          + "\n";
    } catch (GeneralSecurityException e) {
      throw new NodeFailure("This JDK has no PBKDF2 with HMAC-SHA-512", e);
    }
  }

  static String roles(String user) {
    return "superuser:" + user + "\n";
  }
}
