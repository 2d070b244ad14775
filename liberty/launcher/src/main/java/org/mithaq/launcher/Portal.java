package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal's process: Open Liberty, with everything it must know in its environment. */
final class Portal {
  private static final int HEAP_MEGABYTES = 640;

  /** Values that may come from a file, and that the portal gets as values. */
  private static final List<String> HANDED_ON =
      List.of(
          "MITHAQ_ADMIN_PASSWORD",
          "MITHAQ_SEARCH_API_KEY",
          "MITHAQ_SMTP_PASSWORD",
          "MITHAQ_OIDC_CLIENT_SECRET");

  private final Installation installation;
  private final int port;
  private Process process;

  Portal(Installation installation, int port) {
    this.installation = installation;
    this.port = port;
  }

  /** Where people on this machine reach it. */
  String address() {
    String host = installation.host();
    return "http://"
        + (host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host)
        + ":"
        + port
        + "/";
  }

  /** Where everybody else does. */
  String publicAddress() {
    return installation.environment().value("MITHAQ_PUBLIC_URL", address());
  }

  ProcessHandle start(Installation.Connection database, Installation.Connection search) {
    Distribution distribution = installation.distribution();
    Path console = Logs.rotated(installation.data().logs().resolve("portal-console.log"));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                "setsid",
                "sh",
                distribution.liberty().resolve("bin/server").toString(),
                "run",
                "mithaq"));
    builder.directory(installation.data().portal().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
    builder.environment().putAll(environment(distribution, database, search));
    try {
      process = builder.start();
      process.getOutputStream().close();
      return process.toHandle();
    } catch (IOException e) {
      throw Failure.failed("Cannot start the portal", e);
    }
  }

  boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("Interrupted", e);
    }
  }

  void awaitEnd() {
    process.onExit().join();
  }

  private Map<String, String> environment(
      Distribution distribution, Installation.Connection database, Installation.Connection search) {
    DataFolder data = installation.data();
    Secrets secrets = installation.secrets();
    Environment environment = installation.environment();
    String heap = "-Xmx" + environment.number("MITHAQ_PORTAL_HEAP", HEAP_MEGABYTES) + "m";
    Map<String, String> given = new HashMap<>();
    for (String name : HANDED_ON) {
      environment.value(name).ifPresent(value -> given.put(name, value));
    }
    if (!given.containsKey("MITHAQ_ADMIN_PASSWORD")) {
      given.put("MITHAQ_ADMIN_PASSWORD_FILE", secrets.administratorPasswordFile().toString());
    }
    given.putAll(
        Map.ofEntries(
            Map.entry("JAVA_HOME", System.getProperty("java.home")),
            Map.entry(
                "JVM_ARGS",
                environment.value("JVM_ARGS").map(more -> more + " " + heap).orElse(heap)),
            Map.entry("WLP_OUTPUT_DIR", data.portal().toString()),
            Map.entry("WLP_USER_DIR", distribution.liberty().resolve("usr").toString()),
            Map.entry("LOG_DIR", data.logs().resolve("portal").toString()),
            Map.entry("MITHAQ_DATA", data.root().toString()),
            Map.entry(
                "MITHAQ_PACKS", environment.value("MITHAQ_PACKS", distribution.packs().toString())),
            Map.entry("MITHAQ_HTTP_HOST", installation.host()),
            Map.entry("MITHAQ_HTTP_PORT", Integer.toString(port)),
            Map.entry("MITHAQ_PUBLIC_URL", publicAddress()),
            Map.entry(
                "MITHAQ_COOKIE_SECURE", Boolean.toString(publicAddress().startsWith("https:"))),
            Map.entry("MITHAQ_DB_URL", database.url()),
            Map.entry("MITHAQ_DB_USER", database.user()),
            Map.entry("MITHAQ_DB_PASSWORD", database.password()),
            Map.entry("MITHAQ_SEARCH_URL", search.url()),
            Map.entry("MITHAQ_SEARCH_USER", search.user()),
            Map.entry("MITHAQ_SEARCH_PASSWORD", search.password()),
            Map.entry(
                "MITHAQ_LTPA_PASSWORD",
                environment.value("MITHAQ_LTPA_PASSWORD").orElseGet(secrets::signingPassword)),
            Map.entry("MITHAQ_OPERATOR_TOKEN_FILE", secrets.operatorTokenFile().toString())));
    given.put("MITHAQ_GIVEN", String.join(",", environment.names()));
    return given;
  }
}
