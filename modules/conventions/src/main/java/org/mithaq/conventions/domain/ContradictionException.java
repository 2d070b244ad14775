package org.mithaq.conventions.domain;

/** Two sources say different things about one key: the load stops, both rows are named. */
public final class ContradictionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContradictionException(String one, String other, String difference) {
    super("contradiction: " + one + " and " + other + " differ in " + difference);
  }
}
