package org.mithaq.access;

import java.net.URI;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/**
 * Signing in at one institution by OpenID Connect. Who somebody is there is kept as issuer and
 * subject; an account is found by those and by nothing else. The first time an account that was
 * invited is connected, when the institution says that the address of the invitation is theirs.
 * Call it outside any transaction.
 */
public interface InstitutionSignIn {
  /** What the institution is called; empty when none is configured. */
  Optional<String> name();

  /**
   * Sends somebody there; empty when the institution cannot be reached.
   *
   * @param comeBack the portal's own address to which they return
   * @param to where they want to go then
   */
  Optional<Departure> depart(URI comeBack, String to, LanguageTag reader);

  /**
   * Reads what they bring back.
   *
   * @param kept what the browser kept of the {@link Departure}; empty when it has nothing
   * @param query of the address to which they returned, as it came
   */
  Arrival arrive(String kept, String query);

  /** Goes on after {@link Arrival.CodeNeeded}. */
  Arrival withCode(String ticket, String code);

  /**
   * Connects an account, whose password was given just now, with who came by {@link
   * Arrival.Nobody}; from then on both ways lead into it. Says whether it did: not when the ticket
   * is over, or the account or the person is connected otherwise.
   */
  boolean connect(String ticket, String account);

  /** Where people end their session at the institution too; empty where it has no such place. */
  Optional<URI> signOut(URI comeBack);
}
