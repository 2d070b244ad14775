package org.mithaq.kernel;

/**
 * The thing that a change, an event or an audit row is about.
 *
 * @param kind the field's noun in lower case: {@code law}, {@code instrument}, {@code import}
 * @param id its id within that kind
 */
public record Subject(String kind, String id) {
  public Subject {
    if (kind == null || kind.isBlank() || id == null || id.isBlank()) {
      throw new IllegalArgumentException("a subject needs a kind and an id");
    }
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
