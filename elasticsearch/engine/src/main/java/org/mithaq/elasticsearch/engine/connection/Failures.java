package org.mithaq.elasticsearch.engine.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elasticsearch.client.ResponseException;
import org.mithaq.search.SearchUnavailableException;

/** From the client's exceptions to what the portal says. */
final class Failures {
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final List<Duration> AT_ONCE = List.of(Duration.ZERO);
  private static final List<Duration> STARTING =
      Stream.of(0, 250, 500, 1000).map(Duration::ofMillis).toList();

  private Failures() {}

  static RuntimeException of(String what, ElasticsearchException refused) {
    return switch (refused.status()) {
      case BAD_REQUEST -> new BodyRefusedException(what, refused);
      case UNAUTHORIZED, FORBIDDEN ->
          new SearchUnavailableException(
              "The search engine refuses the portal's account (" + what + ").", refused);
      default ->
          new SearchUnavailableException(
              "The search engine cannot answer now (" + what + ": " + reason(refused) + ").",
              refused);
    };
  }

  static SearchUnavailableException of(String what, IOException broken) {
    return new SearchUnavailableException(why(broken) + " (" + what + ").", broken);
  }

  private static String why(IOException broken) {
    if (causedBy(broken, SocketTimeoutException.class)) {
      return "The search engine takes too long to answer";
    }
    // The HTTP client keeps 502, 503 and 504 for itself, to try another node.
    if (causedBy(broken, ResponseException.class)) {
      return "The search engine is there but cannot answer now";
    }
    return "The search engine cannot be reached";
  }

  /**
   * How long to wait before the same request is tried again; empty when that is of no use. One that
   * met a pooled connection which the server had closed meanwhile, as after its restart, may well
   * succeed at once; a server that is there but cannot answer may be starting the shard of an index
   * that is new (the first law of a region), which takes it about a second.
   *
   * @param failed how many attempts failed before this one
   */
  static Optional<Duration> pauseBefore(int failed, IOException broken) {
    if (causedBy(broken, ConnectException.class)
        || causedBy(broken, SocketTimeoutException.class)) {
      return Optional.empty();
    }
    List<Duration> pauses = causedBy(broken, ResponseException.class) ? STARTING : AT_ONCE;
    return failed < pauses.size() ? Optional.of(pauses.get(failed)) : Optional.empty();
  }

  /** The type and reason of the deepest cause that the server names. */
  static String reason(ElasticsearchException refused) {
    ErrorCause cause = refused.error();
    if (!cause.rootCause().isEmpty()) {
      cause = cause.rootCause().get(0);
    }
    while (cause.causedBy() != null) {
      cause = cause.causedBy();
    }
    return cause.type() + ": " + cause.reason();
  }

  private static boolean causedBy(Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return true;
      }
    }
    return false;
  }
}
