package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Invitation;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.notices.Mail;
import org.mithaq.notices.SendMail;

/** Links that work once, and the mails that bring them; wants a transaction around it. */
@ApplicationScoped
class LinkMail {
  static final Duration INVITED = Duration.ofDays(7);

  /** OWASP ASVS 5, 6.4.3 and 6.5.5: short, for it stands in the place of a password. */
  static final Duration FORGOTTEN = Duration.ofHours(1);

  private final LinkRows links;
  private final SendMail mail;
  private final Clock clock;

  @Inject
  LinkMail(LinkRows links, SendMail mail, Clock clock) {
    this.links = links;
    this.mail = mail;
    this.clock = clock;
  }

  public void invite(String account, Invitation invitation) {
    String token = token(account, LinkRows.Purpose.INVITATION, INVITED);
    Map<String, String> words =
        Map.of(
            "by",
            CurrentActor.get().name(),
            "link",
            link(invitation.portal(), token, invitation.language()));
    mail.queue(new Mail("invitation", invitation.language(), account, words));
  }

  public void forgotten(AccountRow account, LanguageTag reader, String portal) {
    String token = token(account.name(), LinkRows.Purpose.RESET, FORGOTTEN);
    Map<String, String> words = Map.of("link", link(portal, token, reader));
    mail.queue(new Mail("reset", reader, account.email(), words));
  }

  public void register(String email, String token, LanguageTag reader, String portal) {
    String link = portal + "/register?token=" + token + "&ui=" + reader.code();
    mail.queue(new Mail("register", reader, email, Map.of("link", link)));
  }

  /** Somebody registered with an address that has an account: its owner learns so, nobody else. */
  public void registered(AccountRow account, LanguageTag reader, String portal) {
    String link = portal + "/sign-in?ui=" + reader.code();
    mail.queue(new Mail("registered", reader, account.email(), Map.of("link", link)));
  }

  /** Tells the owner, so that a change by somebody else is noticed (ASVS 5, 6.3.7). */
  public void changed(AccountRow account) {
    if (!account.email().isEmpty()) {
      LanguageTag language = LanguageTag.of(account.language());
      mail.queue(new Mail("changed", language, account.email(), Map.of()));
    }
  }

  private String token(String account, LinkRows.Purpose purpose, Duration good) {
    String token = SecretToken.fresh();
    links.insert(SecretToken.hash(token), account, purpose, clock.instant().plus(good));
    return token;
  }

  private static String link(String portal, String token, LanguageTag language) {
    return portal + "/password?token=" + token + "&ui=" + language.code();
  }
}
