package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.search.SearchUnavailableException;

/**
 * Collects writes and sends them in requests of a bearable size. Every write carries its subject's
 * revision as external version: what is older than what is there is left out by the engine.
 */
final class BulkWriter {
  private static final int AT_MOST_DOCUMENTS = 1000;
  private static final int AT_MOST_BYTES = 5 * 1024 * 1024;
  private static final int CONFLICT = 409;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;
  private static final int NOT_FOUND = 404;

  private final EngineConnection connection;
  private final List<BulkOperation> waiting = new ArrayList<>();
  private final List<BulkResponseItem> answers = new ArrayList<>();
  private int waitingBytes;

  BulkWriter(EngineConnection connection) {
    this.connection = connection;
  }

  /** Writes a document through an alias. */
  void index(String alias, String id, long revision, byte[] document) {
    BinaryData body = BinaryData.of(document, ContentType.APPLICATION_JSON);
    add(
        BulkOperation.of(
            o ->
                o.index(
                    i ->
                        i.index(alias)
                            .id(id)
                            .version(revision)
                            .versionType(VersionType.ExternalGte)
                            .requireAlias(true)
                            .document(body))),
        document.length);
  }

  /** Removes a document from a concrete index, unless it is newer than the revision. */
  void delete(String index, String id, long revision) {
    add(
        BulkOperation.of(
            o ->
                o.delete(
                    d ->
                        d.index(index)
                            .id(id)
                            .version(revision)
                            .versionType(VersionType.ExternalGte))),
        id.length());
  }

  /**
   * Sends what is left.
   *
   * @return the answer to every write, in their order; version conflicts are among them, other
   *     failures are thrown
   */
  List<BulkResponseItem> finish() {
    send();
    return List.copyOf(answers);
  }

  static boolean overtaken(BulkResponseItem item) {
    return item.status() == CONFLICT;
  }

  private void add(BulkOperation operation, int bytes) {
    if (waiting.size() >= AT_MOST_DOCUMENTS || waitingBytes + bytes > AT_MOST_BYTES) {
      send();
    }
    waiting.add(operation);
    waitingBytes += bytes;
  }

  private void send() {
    if (waiting.isEmpty()) {
      return;
    }
    BulkRequest request = BulkRequest.of(r -> r.operations(List.copyOf(waiting)));
    List<BulkResponseItem> items =
        connection.work("indexing", client -> client.bulk(request)).items();
    items.forEach(BulkWriter::check);
    answers.addAll(items);
    waiting.clear();
    waitingBytes = 0;
  }

  private static void check(BulkResponseItem item) {
    if (item.error() == null || overtaken(item)) {
      return;
    }
    String what =
        "%s in %s: %s: %s"
            .formatted(item.id(), item.index(), item.error().type(), item.error().reason());
    if (item.status() == NOT_FOUND) {
      throw new ShelfGoneException(what);
    }
    if (item.status() == TOO_MANY || item.status() >= SERVER_ERROR) {
      throw new SearchUnavailableException(
          "The search engine does not take a document now: " + what,
          new IllegalStateException(what));
    }
    throw new IllegalStateException("The search engine refuses a document: " + what);
  }
}
