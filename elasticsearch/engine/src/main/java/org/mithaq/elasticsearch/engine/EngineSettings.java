package org.mithaq.elasticsearch.engine;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Where the engine is and how it is spoken to.
 *
 * @param urls one or more nodes of one cluster, such as {@code http://127.0.0.1:9200}
 * @param user for HTTP Basic; empty without
 * @param password of that user
 * @param apiKey encoded, as Elasticsearch gives it; wins over the user; empty without
 * @param prefix how the names of all indices and aliases begin; two portals on one cluster need two
 * @param shards primary shards of each index made from now on
 * @param replicas copies of each shard
 * @param patience how long is waited
 */
public record EngineSettings(
    List<URI> urls,
    String user,
    String password,
    String apiKey,
    String prefix,
    int shards,
    int replicas,
    Patience patience) {
  public static final String DEFAULT_PREFIX = "mithaq";

  public EngineSettings {
    urls = List.copyOf(urls);
    if (urls.isEmpty()) {
      throw new IllegalArgumentException("the engine needs at least one address");
    }
    if (!prefix.matches("[a-z][a-z0-9]*")) {
      throw new IllegalArgumentException("not a prefix of index names: " + prefix);
    }
  }

  /**
   * How long is waited, and how many requests may be under way at once.
   *
   * @param connect until a connection stands
   * @param answer between two packets of an answer to a question
   * @param work the same for writing and for maintenance, which take longer
   * @param connections at most to the whole cluster
   */
  public record Patience(Duration connect, Duration answer, Duration work, int connections) {
    public static final Patience USUAL =
        new Patience(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(60), 64);
  }

  /** One node, HTTP Basic, one shard without copies. */
  public static EngineSettings local(URI url, String user, String password) {
    return new EngineSettings(
        List.of(url), user, password, "", DEFAULT_PREFIX, 1, 0, Patience.USUAL);
  }

  /** The same with other names. */
  public EngineSettings named(String otherPrefix) {
    return new EngineSettings(
        urls, user, password, apiKey, otherPrefix, shards, replicas, patience);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "EngineSettings[" + urls + ", prefix " + prefix + "]";
  }
}
