package org.mithaq.files.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.FetchRequest;
import org.mithaq.files.Fetched;
import org.mithaq.files.FileStore;
import org.mithaq.files.RemoteFiles;
import org.mithaq.kernel.RefusedException;

/** Asks, follows moves and keeps count of them, and says in one word what came of it. */
@ApplicationScoped
class FetchingFiles implements RemoteFiles {
  private static final String NAME = "Mithaq";

  /** As robots.txt names us, whatever its letters: the parser wants small ones. */
  private static final String ROBOT = "mithaq";

  private static final int MOST_MOVES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private final PoliteClient client;
  private final BodyReading bodies;
  private final Manners manners;
  private final Robots robots;

  @Inject
  FetchingFiles(
      @ConfigProperty(name = "mithaq.fetch.private", defaultValue = "-") String allowed,
      @ConfigProperty(name = "mithaq.fetch.pause.millis", defaultValue = "1000") long pause,
      @ConfigProperty(name = "mithaq.public.url", defaultValue = "-") String address,
      FileStore store,
      Clock clock) {
    this(
        new PoliteClient(new GuardedNames(allowed), userAgent(address), PATIENCE, DEADLINE),
        new Manners(Duration.ofMillis(pause)),
        store,
        clock);
  }

  FetchingFiles(PoliteClient client, Manners manners, FileStore store, Clock clock) {
    this.client = client;
    this.bodies = new BodyReading(store);
    this.manners = manners;
    this.robots = new Robots(ROBOT, clock);
  }

  /** Whoever finds us in a log can see whom to ask. */
  static String userAgent(String address) {
    return NAME + "/0.1" + (address.startsWith("http") ? " (+" + address + ")" : "");
  }

  @Override
  public Fetched fetch(FetchRequest request) {
    List<String> hops = new ArrayList<>();
    Optional<URI> next = address(request.url());
    hops.add(request.url());
    while (next.isPresent()) {
      URI asked = next.get();
      Step step = step(asked, request, hops);
      if (step.done != null) {
        return step.done;
      }
      if (hops.size() > MOST_MOVES) {
        return new Fetched.Failed(hops, FetchFailure.TOO_MANY_MOVES, "");
      }
      next = moved(asked, step.location);
      hops.add(next.map(URI::toString).orElse(step.location));
    }
    return new Fetched.Failed(hops, FetchFailure.NOT_AN_ADDRESS, "");
  }

  /** An end, or where it moved to. */
  record Step(Fetched done, String location) {}

  private Step step(URI address, FetchRequest request, List<String> hops) {
    try {
      return manners.with(
          address.getHost(),
          () -> {
            if (request.robots() && !robots.allow(address, this::rules)) {
              return new Step(new Fetched.Failed(hops, FetchFailure.NOT_FOR_PROGRAMS, ""), "");
            }
            return get(address, request, hops);
          });
    } catch (InterruptedException leave) {
      Thread.currentThread().interrupt();
      return new Step(new Fetched.Failed(hops, FetchFailure.TOO_SLOW, ""), "");
    }
  }

  private Step get(URI address, FetchRequest request, List<String> hops) {
    try {
      return client.get(
          address,
          request.etag(),
          request.lastModified(),
          (head, body) -> bodies.read(head, body, address, request, hops));
    } catch (IOException | IllegalStateException failed) {
      return new Step(Failures.of(hops, failed), "");
    } catch (RefusedException tooLarge) {
      return new Step(new Fetched.Failed(hops, FetchFailure.TOO_LARGE, ""), "");
    }
  }

  private Robots.Answer rules(URI file) {
    try {
      return client.get(
          file,
          "",
          "",
          (head, body) ->
              new Robots.Answer(
                  head.status(), body.readNBytes(Robots.MOST_BYTES), head.mediaType()));
    } catch (IOException | IllegalStateException away) {
      return new Robots.Answer(0, new byte[0], "");
    }
  }

  private static Optional<URI> moved(URI from, String location) {
    try {
      return address(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** Letters of any script may stand in an address as people copy it. */
  static Optional<URI> address(String url) {
    try {
      URI uri = URI.create(URI.create(url.strip().replace(" ", "%20")).toASCIIString());
      String scheme = String.valueOf(uri.getScheme());
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(withoutFragment(uri))
          : Optional.empty();
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? uri : URI.create(text.substring(0, fragment));
  }

  @PreDestroy
  void close() throws IOException {
    client.close();
  }
}
