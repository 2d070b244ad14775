package org.mithaq.kernel;

/**
 * Why something asked for is not done. The page and the API each translate it once: 400, 403, 404,
 * 409, 410, 413, 503.
 */
public sealed interface Refusal {
  /** What happened, in one plain English sentence; holds nothing sensitive. */
  String reason();

  /**
   * The input is wrong.
   *
   * @param place the parameter, field, line or cell
   */
  record Invalid(String place, String reason) implements Refusal {}

  record NotFound(String reason) implements Refusal {}

  /** It was there, was withdrawn, and the notice stays. */
  record Gone(String reason) implements Refusal {}

  record Forbidden(String reason) implements Refusal {}

  /** Somebody else was there first, or two things claim one name. */
  record Conflict(String reason) implements Refusal {}

  record TooLarge(String place, String reason) implements Refusal {}

  /** Try again later. */
  record Unavailable(String reason) implements Refusal {}
}
