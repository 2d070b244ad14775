package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;

/**
 * A rating that a body gave in a review, as its document says. It is recorded with who gave it,
 * never computed, and never set in an order with another State's (INV-28).
 *
 * @param target what was rated, as the body names it: a recommendation, an outcome, an article
 * @param value of the scheme
 * @param body that gave it
 * @param document that says so
 * @param reRates id of the earlier rating of the same target that it takes the place of, empty for
 *     a first one
 */
public record Rating(
    Scheme scheme,
    String target,
    String value,
    LocalDate on,
    String body,
    String document,
    String reRates) {

  /** Whose scale it is, with its values as the body writes them; a scheme of its own has any. */
  public enum Scheme {
    /** Technical compliance: compliant, largely, partially, non-compliant, not applicable. */
    FATF_TC("C", "LC", "PC", "NC", "NA"),
    /** Effectiveness: high, substantial, moderate, low. */
    FATF_EFF("HE", "SE", "ME", "LE"),
    /** What became of a recommendation. */
    GRECO("SATISFACTORY", "PARTLY", "NOT_IMPLEMENTED"),
    CUSTOM;

    private final List<String> values;

    Scheme(String... values) {
      this.values = List.of(values);
    }

    public List<String> scale() {
      return values;
    }

    /** Whether the scheme knows the value; one of its own takes any word. */
    public boolean knows(String value) {
      return values.isEmpty() ? !value.isBlank() : values.contains(value);
    }
  }
}
