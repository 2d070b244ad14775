package org.mithaq.notices.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mithaq.notices.Mail;

/**
 * The mail server of the installation: {@code MITHAQ_SMTP_HOST}, {@code _PORT}, {@code _USER},
 * {@code _PASSWORD} or {@code _PASSWORD_FILE}, {@code _FROM}. A password is sent over TLS only.
 */
@ApplicationScoped
class MailServer {
  private static final String SUBMISSION = "587";
  private static final String IMPLICIT_TLS = "465";
  private static final String PATIENCE_MILLISECONDS = "20000";

  private final Config config;

  @Inject
  MailServer() {
    this(ConfigProvider.getConfig());
  }

  MailServer(Config config) {
    this.config = config;
  }

  public boolean configured() {
    return setting("mithaq.smtp.host").isPresent() && setting("mithaq.smtp.from").isPresent();
  }

  public void send(Mail mail, MailWords words) throws MessagingException {
    MimeMessage message = new MimeMessage(session());
    message.setFrom(new InternetAddress(setting("mithaq.smtp.from").orElseThrow(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(words.subject(), StandardCharsets.UTF_8.name());
    message.setText(words.text(), StandardCharsets.UTF_8.name());
    message.setContentLanguage(new String[] {mail.language().code()});
    // RFC 3834: no answering machine answers a machine.
    message.setHeader("Auto-Submitted", "auto-generated");
    if (!mail.unsubscribe().isEmpty()) {
      // RFC 2369 and RFC 8058: mail programs show a button of their own for it.
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    Transport.send(message);
  }

  private Session session() {
    String port = setting("mithaq.smtp.port").orElse(SUBMISSION);
    Optional<String> user = setting("mithaq.smtp.user");
    Properties properties = new Properties();
    properties.put("mail.smtp.host", setting("mithaq.smtp.host").orElseThrow());
    properties.put("mail.smtp.port", port);
    properties.put("mail.smtp.ssl.enable", String.valueOf(port.equals(IMPLICIT_TLS)));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
    properties.put("mail.smtp.timeout", PATIENCE_MILLISECONDS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
    return Session.getInstance(properties, user.map(this::withPassword).orElse(null));
  }

  private Authenticator withPassword(String user) {
    String password = password();
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }

  private String password() {
    return setting("mithaq.smtp.password")
        .or(() -> setting("mithaq.smtp.password.file").map(MailServer::read))
        .orElse("");
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read the password of the mail server", unreadable);
    }
  }

  private Optional<String> setting(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(s -> !s.isEmpty());
  }
}
