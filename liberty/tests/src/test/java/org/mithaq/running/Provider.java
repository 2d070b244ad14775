package org.mithaq.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mithaq.database.Folders;

/**
 * A real OpenID Connect provider, Keycloak, in its own process and with a realm of its own. The
 * portal knows its address from the start; it runs only while a test needs it, so that for all
 * others the provider is away. It ends with the test JVM (see {@link RunningPortal}).
 */
public final class Provider implements AutoCloseable {
  static final String CLIENT = "mithaq";
  private static final String SECRET = "of-the-tests-and-no-secret";
  private static final String NAME = "The Institute of the Tests";
  private static final Duration OPENING = Duration.ofMinutes(4);

  /** Below what an operating system gives away by itself. */
  private static final int FIRST_PORT = 21_400;

  private static final String TIED_TO_THIS_JVM =
      "exec 3<&0; (cat <&3 >/dev/null; kill $$ 2>/dev/null) & exec 3<&-; exec \"$@\" </dev/null";

  private final Process process;

  private Provider(Process process) {
    this.process = process;
  }

  /**
   * Somebody whom it knows.
   *
   * @param verified whether it has seen that the address is theirs
   */
  public record Human(String name, String email, boolean verified, String password) {}

  /** What a portal must know to send people there; nobody answers yet. */
  public static Map<String, String> settings() {
    return Map.of(
        "MITHAQ_OIDC_ISSUER", "http://127.0.0.1:" + freePort() + "/realms/mithaq",
        "MITHAQ_OIDC_CLIENT_ID", CLIENT,
        "MITHAQ_OIDC_CLIENT_SECRET", SECRET,
        "MITHAQ_OIDC_NAME", NAME,
        "MITHAQ_CONTACT", "accounts@institute.example");
  }

  /** Starts it at the issuer's address with these people, and returns when it answers. */
  public static Provider start(URI issuer, List<Human> people) {
    Path home = home();
    Folders.delete(home.resolve("data"));
    try {
      Path realm = Files.createDirectories(home.resolve("data/import")).resolve("mithaq.json");
      Files.writeString(realm, realm(people));
      Provider provider = new Provider(launch(home, issuer.getPort()));
      provider.awaitOpen(issuer);
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitOpen(URI issuer) {
    Visitor visitor = new Visitor(issuer);
    Await.until(
        "Keycloak (see target/keycloak.log)",
        OPENING,
        () -> !process.isAlive() || answers(visitor, issuer));
    if (!process.isAlive()) {
      throw new AssertionError("Keycloak ended, see target/keycloak.log");
    }
  }

  private static boolean answers(Visitor visitor, URI issuer) {
    try {
      return visitor
              .trying(
                  "GET",
                  Address.of(issuer.getPath() + "/.well-known/openid-configuration"),
                  new byte[0])
              .status()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static Process launch(Path home, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            TIED_TO_THIS_JVM,
            "sh",
            home.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--import-realm");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m");
    // It lives for a minute: what is quick to start is better than what is quick in the end.
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "keycloak.log").toFile())
        .start();
  }

  private static String realm(List<Human> people) throws JsonProcessingException {
    Map<String, Object> client =
        Map.of(
            "clientId",
            CLIENT,
            "secret",
            SECRET,
            "redirectUris",
            List.of("http://127.0.0.1:*"),
            "attributes",
            Map.of(
                "pkce.code.challenge.method", "S256",
                "post.logout.redirect.uris", "http://127.0.0.1:*"));
    return new ObjectMapper()
        .writeValueAsString(
            Map.of(
                "realm",
                "mithaq",
                "enabled",
                true,
                "sslRequired",
                "none",
                "clients",
                List.of(client),
                "users",
                people.stream().map(Provider::user).toList()));
  }

  private static Map<String, Object> user(Human human) {
    return Map.of(
        "username", human.name(),
        "enabled", true,
        "email", human.email(),
        "emailVerified", human.verified(),
        "firstName", "Invented",
        "lastName", human.name(),
        "credentials",
            List.of(Map.of("type", "password", "value", human.password(), "temporary", false)));
  }

  /** As the build unpacked it. */
  private static Path home() {
    try (Stream<Path> versions = Files.list(Path.of("target", "keycloak"))) {
      return versions
          .filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak is unpacked by mvn verify", e);
    }
  }

  private static int freePort() {
    for (int port = FIRST_PORT; port < FIRST_PORT + 200; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (IOException taken) {
        // The next one.
      }
    }
    throw new AssertionError("no free port");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
