package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.access.MailAddresses;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.ReaderMail;
import org.mithaq.readers.Rhythm;

/** Open to everybody who is a person here. */
@UseCase
@Open
class ChoosingMail implements ReaderMail {
  private static final Choice NONE = new Choice(Rhythm.OFF, LanguageTag.ENGLISH, Optional.empty());

  private final MailRows rows;
  private final MailAddresses addresses;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  ChoosingMail(MailRows rows, MailAddresses addresses, SignedIn signedIn, Clock clock) {
    this.rows = rows;
    this.addresses = addresses;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public Choice mine() {
    return rows.of(signedIn.account())
        .map(
            one ->
                new Choice(
                    one.rhythm(),
                    one.language(),
                    Optional.of(one.due()).filter(due -> one.rhythm() != Rhythm.OFF)))
        .orElse(NONE);
  }

  @Override
  public void choose(Rhythm rhythm, LanguageTag language, String portal) {
    String account = signedIn.account();
    if (rhythm != Rhythm.OFF && addresses.of(account).isEmpty()) {
      throw RefusedException.invalid("email", "this account has no mail address");
    }
    rows.choose(account, rhythm, language, portal, rhythm.after(clock.instant()), clock.instant());
  }
}
