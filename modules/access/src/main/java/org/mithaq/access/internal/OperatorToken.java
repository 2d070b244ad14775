package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token with which the launcher's commands speak to the running portal, in a file that only its
 * owner reads. The file is read at each question, so a new token needs no restart.
 */
@ApplicationScoped
class OperatorToken {
  private static final Logger LOG = Logger.getLogger(OperatorToken.class.getName());

  /** Shorter tokens could be guessed and are treated as none. */
  private static final int SHORTEST = 32;

  private final Optional<Path> file;

  @Inject
  OperatorToken(@ConfigProperty(name = "mithaq.operator.token.file") Optional<String> file) {
    this.file = file.map(Path::of);
  }

  /** Compares hashes in constant time, so that neither length nor beginning can be felt. */
  public boolean is(String given) {
    return token().filter(token -> MessageDigest.isEqual(sha256(token), sha256(given))).isPresent();
  }

  private Optional<String> token() {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      String token = Files.readString(file.get(), StandardCharsets.US_ASCII).strip();
      return token.length() < SHORTEST ? Optional.empty() : Optional.of(token);
    } catch (IOException unreadable) {
      LOG.log(Level.FINE, "The operator's token cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
