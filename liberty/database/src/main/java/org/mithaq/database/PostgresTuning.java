package org.mithaq.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a local server is told beyond its address.
 *
 * @param sharedBuffersMegabytes PostgreSQL's own page cache
 * @param maxConnections connections that may be open at once
 * @param durable whether a commit waits for the disk; false only where losing the data folder costs
 *     nothing
 */
public record PostgresTuning(int sharedBuffersMegabytes, int maxConnections, boolean durable) {

  /** For a portal on a machine of 4 GB that also carries Elasticsearch and Liberty. */
  public static PostgresTuning portal() {
    return new PostgresTuning(160, 80, true);
  }

  /** For tests: small, fast, and not durable. */
  public static PostgresTuning tests() {
    return new PostgresTuning(64, 100, false);
  }

  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("shared_buffers", sharedBuffersMegabytes + "MB");
    settings.put("max_connections", Integer.toString(maxConnections));
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("max_wal_size", "1GB");
    settings.put("random_page_cost", "1.1");
    settings.put("jit", "off");
    if (!durable) {
      settings.put("fsync", "off");
      settings.put("synchronous_commit", "off");
      settings.put("full_page_writes", "off");
      settings.put("autovacuum_naptime", "5min");
    }
    return settings;
  }
}
