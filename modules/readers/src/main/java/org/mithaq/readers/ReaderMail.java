package org.mithaq.readers;

import java.time.Instant;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/** How somebody wants to be told of what is new; open to whoever is signed in. */
public interface ReaderMail {
  Choice mine();

  /**
   * @param portal where this portal answers, for links in the mails
   * @throws org.mithaq.kernel.RefusedException Invalid for an account without a mail address
   */
  void choose(Rhythm rhythm, LanguageTag language, String portal);

  /**
   * How it stands.
   *
   * @param next when it is looked for news next; empty while no mail is wanted
   */
  record Choice(Rhythm rhythm, LanguageTag language, Optional<Instant> next) {}
}
