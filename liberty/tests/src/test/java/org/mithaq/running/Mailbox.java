package org.mithaq.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server for a portal that sends, and the mails that people get there. */
public final class Mailbox implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final GreenMail server;

  private Mailbox(GreenMail server) {
    this.server = server;
  }

  /**
   * On a free port; {@code -Dmithaq.smtp.port} takes the one that a portal knows which runs
   * already.
   */
  public static Mailbox open() {
    GreenMail server =
        new GreenMail(
            new ServerSetup(
                Integer.getInteger("mithaq.smtp.port", 0), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return new Mailbox(server);
  }

  /** What a portal must be told to send here. */
  public Map<String, String> settings() {
    return Map.of(
        "MITHAQ_SMTP_HOST", "127.0.0.1",
        "MITHAQ_SMTP_PORT", Integer.toString(server.getSmtp().getPort()),
        "MITHAQ_SMTP_FROM", "Mithaq <portal@mithaq.example>");
  }

  /** The newest mail to this address, once there are so many. */
  public MimeMessage newest(String address, int atLeast) {
    Await.until("mail to " + address, PATIENCE, () -> to(address).size() >= atLeast);
    List<MimeMessage> all = to(address);
    return all.get(all.size() - 1);
  }

  public List<MimeMessage> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
        .toList();
  }

  public static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public static String header(MimeMessage mail, String name) {
    try {
      String[] values = mail.getHeader(name);
      return values == null ? "" : values[0];
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static jakarta.mail.Address[] recipients(MimeMessage mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
