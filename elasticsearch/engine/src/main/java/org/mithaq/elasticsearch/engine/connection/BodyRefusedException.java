package org.mithaq.elasticsearch.engine.connection;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

/** The engine does not accept what the portal made: a fault of the portal, not of its user. */
public final class BodyRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BodyRefusedException(String what, ElasticsearchException cause) {
    super(what + ": " + Failures.reason(cause), cause);
  }
}
