package org.mithaq.readers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs the links that stop mails: the id of a choice and HMAC-SHA256 over it, under a key of the
 * installation. It opens nothing and tells nobody's name.
 */
@ApplicationScoped
class StopToken {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  @Inject
  StopToken(@ConfigProperty(name = "mithaq.ltpa.password") Optional<String> installation) {
    byte[] told =
        ("mithaq unsubscribe " + installation.orElse("")).getBytes(StandardCharsets.UTF_8);
    this.key = new SecretKeySpec(told, ALGORITHM);
  }

  public String of(String choice) {
    return choice + "." + seal(choice);
  }

  /** The id of the choice; empty when it was not signed here. */
  public Optional<String> choice(String token) {
    int dot = token.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String choice = token.substring(0, dot);
    byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, seal(choice).getBytes(StandardCharsets.UTF_8))
        ? Optional.of(choice)
        : Optional.empty();
  }

  private String seal(String choice) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] seal = mac.doFinal(choice.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never);
    }
  }
}
