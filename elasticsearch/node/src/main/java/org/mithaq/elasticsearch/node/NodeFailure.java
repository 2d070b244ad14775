package org.mithaq.elasticsearch.node;

/**
 * A local Elasticsearch that cannot be prepared or does not start; the message holds the end of its
 * log.
 */
public final class NodeFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NodeFailure(String message) {
    super(message);
  }

  public NodeFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
