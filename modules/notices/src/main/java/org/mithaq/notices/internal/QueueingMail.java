package org.mithaq.notices.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.mithaq.kernel.RefusedException;
import org.mithaq.notices.ForgetMail;
import org.mithaq.notices.Mail;
import org.mithaq.notices.SendMail;

/** No gate: it is called inside a use case, which has asked. */
@ApplicationScoped
class QueueingMail implements SendMail, ForgetMail {
  private final MailRows rows;
  private final Clock clock;

  @Inject
  QueueingMail(MailRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void queue(Mail mail) {
    try {
      InternetAddress address = new InternetAddress(mail.to(), true);
      if (!address.getAddress().equals(mail.to())) {
        throw new AddressException("more than an address");
      }
    } catch (AddressException none) {
      throw RefusedException.invalid("email", "this is no mail address");
    }
    MailWords.of(mail);
    rows.insert(mail, clock.instant());
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void forget(String address) {
    rows.forget(address);
  }
}
