package org.mithaq.elasticsearch.engine.index;

/**
 * An alias that was there a moment ago is not: a build was finished meanwhile, or data was lost.
 */
final class ShelfGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ShelfGoneException(String what) {
    super(what);
  }
}
