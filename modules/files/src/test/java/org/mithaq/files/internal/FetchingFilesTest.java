package org.mithaq.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.FetchRequest;
import org.mithaq.files.FetchRequest.Keep;
import org.mithaq.files.Fetched;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;

class FetchingFilesTest {
  private final Hosts host = new Hosts();
  private final FetchingFiles files = fetching("127.0.0.1");

  @AfterEach
  void close() throws IOException {
    files.close();
    host.close();
  }

  @Test
  void aFileComesWithItsHashAndWhatTheHostSaysOfIt() {
    host.page(
        "/law.pdf",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          Hosts.send(exchange, 200, "application/pdf", "abc");
        });
    Fetched.Whole whole = (Fetched.Whole) look("/law.pdf");
    assertThat(whole.sha256()).startsWith("ba7816bf8f01cfea");
    assertThat(whole.words()).isEqualTo(whole.sha256());
    assertThat(whole.size()).isEqualTo(3);
    assertThat(whole.etag()).isEqualTo("\"one\"");
    assertThat(whole.kept()).isEmpty();
    assertThat(host.headers).containsOnly("Mithaq/0.1 (+https://mithaq.example)");
  }

  @Test
  void whatIsToBeKeptIsKept() {
    host.page("/law.xml", "application/xml", "<law/>");
    Fetched fetched = files.fetch(FetchRequest.take(host.at("/law.xml"), "", "", 100));
    assertThat(((Fetched.Whole) fetched).kept().orElseThrow().name()).isEqualTo("law.xml");
    assertThat(host.asked).containsExactly("/law.xml");
  }

  @Test
  void aPageOfHtmlIsToldByItsWordsNotByItsMarkup() {
    AtomicInteger visits = new AtomicInteger();
    host.page(
        "/page",
        exchange ->
            Hosts.send(
                exchange,
                200,
                "text/html; charset=utf-8",
                "<html><input type=hidden value=" + visits.incrementAndGet() + "><p>المادة 1</p>"));
    Fetched.Whole first = (Fetched.Whole) look("/page");
    Fetched.Whole second = (Fetched.Whole) look("/page");
    assertThat(second.sha256()).isNotEqualTo(first.sha256());
    assertThat(second.words()).isEqualTo(first.words());
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    host.page(
        "/law",
        exchange -> {
          boolean known = "\"x\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
    Fetched fetched = files.fetch(FetchRequest.look(host.at("/law"), "\"x\"", ""));
    assertThat(fetched).isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void movesAreFollowedAndTold() {
    host.moved("/old", "/newer?of=1").moved("/newer?of=1", "now");
    host.page("/now", "text/plain", "abc");
    assertThat(look("/old").hops())
        .containsExactly(host.at("/old"), host.at("/newer?of=1"), host.at("/now"));
  }

  @Test
  void movesWithoutEndAndMovesOutOfTheWebAreFailures() {
    host.moved("/circle", "/circle").moved("/file", "file:///etc/passwd");
    assertThat(failure("/circle")).isEqualTo(FetchFailure.TOO_MANY_MOVES);
    assertThat(failure("/file")).isEqualTo(FetchFailure.NOT_AN_ADDRESS);
  }

  @Test
  void aMoveIntoTheHouseIsNotFollowed() {
    host.moved("/open", host.at("/inside").replace("127.0.0.1", "localhost"));
    host.page("/inside", "text/plain", "secret");
    assertThat(failure("/open")).isEqualTo(FetchFailure.PRIVATE_ADDRESS);
    assertThat(host.asked).doesNotContain("/inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/",
        "http://localhost/x",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.1]/",
        "http://0/"
      })
  void noHostOfTheHouseIsAskedUnlessItIsNamed(String url) throws IOException {
    try (PoliteClient client = client("-")) {
      FetchingFiles guarded = fetching(client);
      Fetched fetched = guarded.fetch(FetchRequest.look(url, "", ""));
      assertThat(((Fetched.Failed) fetched).failure())
          .isIn(FetchFailure.PRIVATE_ADDRESS, FetchFailure.NOT_AN_ADDRESS);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ftp://example.org/x",
        "file:///etc/passwd",
        "no address",
        "http://",
        "http://me@h/"
      })
  void whatIsNoAddressIsToldSo(String url) {
    Fetched fetched = files.fetch(FetchRequest.look(url, "", ""));
    assertThat(((Fetched.Failed) fetched).failure()).isEqualTo(FetchFailure.NOT_AN_ADDRESS);
  }

  @Test
  void anErrorIsToldWithItsNumber() {
    Fetched.Failed failed = (Fetched.Failed) look("/missing");
    assertThat(failed.failure()).isEqualTo(FetchFailure.ERROR_ANSWER);
    assertThat(failed.detail()).isEqualTo("404");
  }

  @Test
  void whatIsLargerThanTheLimitIsNotReadWhetherTheHostSaysItsLengthOrNot() {
    host.page("/said", "text/plain", "x".repeat(101));
    host.page(
        "/unsaid",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < 1000; i++) {
            body.write("x".repeat(1000).getBytes(StandardCharsets.UTF_8));
          }
        });
    for (String path : List.of("/said", "/unsaid")) {
      for (Keep keep : Keep.values()) {
        FetchRequest request = new FetchRequest(host.at(path), "", "", 100, keep, false);
        assertThat(((Fetched.Failed) files.fetch(request)).failure())
            .isEqualTo(FetchFailure.TOO_LARGE);
      }
    }
  }

  @Test
  void whatAHostKeepsFromProgramsIsNotAskedFor() {
    host.page("/robots.txt", "text/plain", "User-agent: mithaq\nDisallow: /private/\n");
    host.page("/private/law", "text/plain", "abc").page("/law", "text/plain", "abc");
    assertThat(failure("/private/law")).isEqualTo(FetchFailure.NOT_FOR_PROGRAMS);
    assertThat(look("/law")).isInstanceOf(Fetched.Whole.class);
    assertThat(host.asked).containsExactly("/robots.txt", "/law");
  }

  @Test
  void aHostThatDripsIsLeftAtTheDeadline() {
    host.page(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; ) {
            body.write('x');
            body.flush();
          }
        });
    FetchRequest endless =
        new FetchRequest(host.at("/drip"), "", "", Long.MAX_VALUE, Keep.NOTHING, false);
    assertThat(((Fetched.Failed) files.fetch(endless)).failure()).isEqualTo(FetchFailure.TOO_SLOW);
  }

  @Test
  void oneHostIsAskedOneThingAtATime() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    host.page("/robots.txt", "text/plain", "");
    host.page(
        "/law",
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Hosts.send(exchange, 200, "text/plain", "abc");
          now.decrementAndGet();
        });
    List<CompletableFuture<Fetched>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(CompletableFuture.supplyAsync(() -> look("/law")));
    }
    assertThat(all).allMatch(one -> one.join() instanceof Fetched.Whole);
    assertThat(most).hasValue(1);
  }

  private Fetched look(String path) {
    return files.fetch(FetchRequest.look(host.at(path), "", ""));
  }

  private FetchFailure failure(String path) {
    return ((Fetched.Failed) look(path)).failure();
  }

  private static FetchingFiles fetching(String allowed) {
    return fetching(client(allowed));
  }

  private static FetchingFiles fetching(PoliteClient client) {
    return new FetchingFiles(
        client, new Manners(Duration.ofMillis(5)), new Shelf(), Clock.systemUTC());
  }

  private static PoliteClient client(String allowed) {
    return new PoliteClient(
        new GuardedNames(allowed),
        FetchingFiles.userAgent("https://mithaq.example"),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2));
  }

  /** Keeps nothing but says what it was given. */
  private static final class Shelf implements FileStore {
    @Override
    public StoredFile store(InputStream bytes, String name, String mediaType, long limit)
        throws IOException {
      long size = bytes.readAllBytes().length;
      return new StoredFile("0".repeat(64), name, mediaType, size, Instant.EPOCH);
    }

    @Override
    public InputStream open(String sha256) {
      return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public Optional<StoredFile> find(String sha256) {
      return Optional.empty();
    }
  }
}
