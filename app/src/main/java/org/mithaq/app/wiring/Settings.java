package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the environment says (house.md, "The launcher"): each secret by value or, better, by the
 * path of a file ({@code …_FILE}).
 */
@ApplicationScoped
public class Settings {
  private final Config config = ConfigProvider.getConfig();

  /** {@code MITHAQ_ADMIN_PASSWORD[_FILE]}: for the first administrator, used once. */
  Optional<String> administratorPassword() {
    return secret("MITHAQ_ADMIN_PASSWORD");
  }

  /** {@code migrate --accept-packs} leaves a mark that the next start reads and removes. */
  boolean acceptPacks() {
    Optional<Path> mark = text("MITHAQ_DATA").map(data -> Path.of(data, "accept-packs"));
    try {
      return mark.isPresent() && Files.deleteIfExists(mark.get());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A setting, empty when absent or blank. */
  public Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** A secret by value, or from the file that {@code name_FILE} names. */
  public Optional<String> secret(String name) {
    Optional<String> value = text(name);
    if (value.isPresent()) {
      return value;
    }
    return text(name + "_FILE")
        .map(
            path -> {
              try {
                return Files.readString(Path.of(path)).strip();
              } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read the file of " + name, unreadable);
              }
            });
  }
}
