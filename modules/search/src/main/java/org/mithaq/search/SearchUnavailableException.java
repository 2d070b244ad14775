package org.mithaq.search;

/** The engine cannot be reached or cannot answer now. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SearchUnavailableException(String what, Throwable cause) {
    super(what, cause);
  }
}
