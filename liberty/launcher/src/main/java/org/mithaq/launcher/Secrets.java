package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Passwords and tokens of one installation, each a file that only its owner reads, made when first
 * asked for.
 */
record Secrets(Path folder) {
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secrets in(DataFolder data) {
    Path folder = data.secrets();
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return new Secrets(folder);
    } catch (IOException e) {
      throw Failure.failed("Cannot make " + folder, e);
    }
  }

  String databasePassword() {
    return secret("database-password");
  }

  String searchPassword() {
    return secret("search-password");
  }

  String signingPassword() {
    return secret("ltpa-password");
  }

  String administratorPassword() {
    return secret("administrator-password");
  }

  Path administratorPasswordFile() {
    administratorPassword();
    return folder.resolve("administrator-password");
  }

  String operatorToken() {
    return secret("operator-token");
  }

  Path operatorTokenFile() {
    operatorToken();
    return folder.resolve("operator-token");
  }

  /** True the first time only, over all starts of the installation. */
  boolean firstTime(String what) {
    try {
      Files.createFile(folder.resolve(what + ".done"));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private String secret(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException e) {
      return make(file);
    } catch (IOException e) {
      throw Failure.failed("Cannot read " + file, e);
    }
  }

  private static String make(Path file) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      Path draft =
          Files.createTempFile(
              file.getParent(),
              "new-",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, secret + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return secret;
    } catch (IOException e) {
      throw Failure.failed("Cannot write " + file, e);
    }
  }
}
