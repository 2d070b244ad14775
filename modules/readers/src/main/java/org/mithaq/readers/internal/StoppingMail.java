package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.StopMail;

/** Open: whoever has the link may, signed in or not. */
@UseCase
@Open
class StoppingMail implements StopMail {
  private final MailRows rows;
  private final StopToken tokens;

  @Inject
  StoppingMail(MailRows rows, StopToken tokens) {
    this.rows = rows;
    this.tokens = tokens;
  }

  @Override
  public boolean signed(String token) {
    return tokens.choice(token).isPresent();
  }

  @Override
  public boolean stop(String token) {
    Optional<String> choice = tokens.choice(token);
    choice.ifPresent(rows::stop);
    return choice.isPresent();
  }
}
