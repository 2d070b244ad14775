package org.mithaq.access.openid;

/** What came of it. */
public sealed interface ProviderAnswer {
  /**
   * The provider vouches for somebody.
   *
   * @param subject who it is at this issuer, for ever
   * @param email empty when the provider does not tell
   * @param emailVerified whether the provider says that the address is theirs
   * @param fullName empty when the provider does not tell
   */
  record Vouched(
      String issuer, String subject, String email, boolean emailVerified, String fullName)
      implements ProviderAnswer {}

  /**
   * It does not.
   *
   * @param detail for the trail and for nobody else; no secret, no token
   */
  record Not(Why why, String detail) implements ProviderAnswer {}

  /** The provider cannot be reached, or does not speak as it should. */
  record Away(String detail) implements ProviderAnswer {}

  /** Why nobody was vouched for. */
  enum Why {
    /** The person turned back, or the provider refused them. */
    DECLINED,
    /** The answer does not belong to what this browser asked, or is used. */
    FOREIGN,
    /** The ID token is not good. */
    UNSOUND
  }
}
