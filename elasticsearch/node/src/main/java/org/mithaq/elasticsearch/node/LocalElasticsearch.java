package org.mithaq.elasticsearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.database.Folders;

/**
 * An Elasticsearch server of one node on the loopback interface, started as a process of a session
 * of its own and stopped by {@link #close()}. Requests need the user and password (HTTP Basic);
 * there is no TLS on loopback.
 *
 * <p>An index is made on purpose or not at all: {@code action.auto_create_index} is off.
 */
public final class LocalElasticsearch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(240);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final NodeProcess process;
  private final URI url;
  private final NodeSettings settings;

  private LocalElasticsearch(NodeProcess process, URI url, NodeSettings settings) {
    this.process = process;
    this.url = url;
    this.settings = settings;
  }

  /**
   * Starts a server and returns when it answers.
   *
   * @param distribution the unpacked distribution ({@code bin}, {@code lib}, {@code modules}); it
   *     is only read
   * @param work a folder of its own, made where it does not exist; what is indexed stays there
   * @param plugin the zip of the analysis plugin for this server's major version
   * @throws NodeFailure when it does not answer within two minutes, with the end of its log
   */
  public static LocalElasticsearch start(
      Path distribution, Path work, Optional<Path> plugin, NodeSettings settings) {
    return start(distribution, work, plugin, settings, spawned -> {});
  }

  /**
   * The same.
   *
   * @param spawned is told the process as soon as there is one, long before it answers
   */
  public static LocalElasticsearch start(
      Path distribution,
      Path work,
      Optional<Path> plugin,
      NodeSettings settings,
      Consumer<ProcessHandle> spawned) {
    WorkFolder folder = new WorkFolder(work.toAbsolutePath());
    folder.prepare(distribution, plugin, settings);
    NodeProcess process = NodeProcess.start(folder, settings);
    spawned.accept(process.handle());
    try {
      return new LocalElasticsearch(process, awaitAnswer(process, folder, settings), settings);
    } catch (NodeFailure failure) {
      process.kill();
      throw failure;
    }
  }

  /**
   * The one server of this test JVM, stopped and deleted when the JVM ends. The build names the
   * distribution by the system property {@code mithaq.elasticsearch.home} and the plugin, if any,
   * by {@code mithaq.analysis.plugin}.
   */
  public static LocalElasticsearch shared() {
    return SharedNode.SERVER;
  }

  /** Where it answers, such as {@code http://127.0.0.1:41093}. */
  public URI url() {
    return url;
  }

  public int port() {
    return url.getPort();
  }

  public String user() {
    return settings.user();
  }

  public String password() {
    return settings.password();
  }

  /** The value of an {@code Authorization} header. */
  public String authorization() {
    return authorization(settings);
  }

  /**
   * The starter's process: its pid for a pid file, its end (which comes with the server's) for
   * whoever watches.
   */
  public ProcessHandle process() {
    return process.handle();
  }

  /** Stops the server in order and waits for it. Repeating it is harmless. */
  @Override
  public void close() {
    process.stop();
  }

  /** Ends the server as a power cut would: for tests of recovery. */
  public void kill() {
    process.kill();
  }

  private static URI awaitAnswer(NodeProcess process, WorkFolder folder, NodeSettings settings) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<URI> url = address(folder);
      if (url.isPresent() && answers(client, url.get(), settings)) {
        return url.get();
      }
      if (process.endsWithin(BETWEEN_TRIES)) {
        throw new NodeFailure("Elasticsearch ended while starting:\n" + process.lastWords());
      }
    }
    throw new NodeFailure("Elasticsearch does not answer:\n" + process.lastWords());
  }

  private static Optional<URI> address(WorkFolder folder) {
    try {
      if (!Files.exists(folder.address())) {
        return Optional.empty();
      }
      List<String> addresses = Files.readAllLines(folder.address());
      return addresses.stream().findFirst().map(address -> URI.create("http://" + address));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean answers(HttpClient client, URI url, NodeSettings settings) {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/_cluster/health"))
            .header("Authorization", authorization(settings))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status == 401) {
        throw new NodeFailure("Elasticsearch runs, but refuses its own user");
      }
      return status == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NodeFailure("Interrupted while waiting for Elasticsearch", e);
    }
  }

  private static String authorization(NodeSettings settings) {
    byte[] both = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** Initialised when the first test asks. */
  private static final class SharedNode {
    private static final LocalElasticsearch SERVER = start();

    private static LocalElasticsearch start() {
      String home = System.getProperty("mithaq.elasticsearch.home");
      if (home == null) {
        throw new NodeFailure(
            "The system property mithaq.elasticsearch.home names no distribution");
      }
      Optional<Path> plugin =
          Optional.ofNullable(System.getProperty("mithaq.analysis.plugin")).map(Path::of);
      Path work;
      try {
        work = Files.createTempDirectory("mithaq-elasticsearch-");
      } catch (IOException e) {
        throw new UncheckedIOException("No temporary folder", e);
      }
      LocalElasticsearch server =
          LocalElasticsearch.start(Path.of(home), work, plugin, NodeSettings.tests());
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.kill();
                    Folders.delete(work);
                  },
                  "stop the shared Elasticsearch"));
      return server;
    }
  }
}
