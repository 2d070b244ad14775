package org.mithaq.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.notices.Mail;
import org.mithaq.notices.MailQueue;
import org.mithaq.notices.MailStanding;

/** From the queue to a real mail server. */
class MailTest {
  private static final String LINK = "https://mithaq.example/invitation?token=abc";

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private int port;
  private final JpaOnPostgres jpa = JpaOnPostgres.of("notices");
  private final MailRows rows = new MailRows(jpa.entityManager());
  private Instant now = Instant.parse("2026-01-01T08:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @BeforeEach
  void start() {
    server.start();
    port = server.getSmtp().getPort();
  }

  @AfterEach
  void stop() {
    server.stop();
    jpa.close();
  }

  @Test
  void aMailArrivesInItsLanguageAndItsWordsAreForgotten() throws Exception {
    queue("ar");

    assertThat(sending().next()).isTrue();
    assertThat(sending().next()).as("once").isFalse();

    MimeMessage[] arrived = server.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    assertThat(arrived[0].getSubject()).isEqualTo("دعوة إلى ميثاق");
    assertThat(arrived[0].getContent().toString()).contains(LINK).contains("يدعوك Amina");
    assertThat(arrived[0].getContentLanguage()).containsExactly("ar");
    assertThat(arrived[0].getFrom()[0]).hasToString("Mithaq <portal@mithaq.example>");
    assertThat(
            jpa.inTransaction(
                    () ->
                        jpa.entityManager()
                            .createNativeQuery("SELECT CAST(words AS text) FROM notices.mail")
                            .getResultList())
                .toString())
        .isEqualTo("[{}]");
    assertThat(standing()).isEqualTo(new MailStanding(true, 0, 0, ""));
  }

  @Test
  void aMailThatComesAgainCanBeStoppedByOneClickAndItsReaderIsForgotten() throws Exception {
    String stop = "https://mithaq.example/unsubscribe?token=abc";
    Map<String, String> words =
        Map.of("count", "2", "lines", "Act", "unsubscribe", stop, "settings", "x");
    jpa.inTransaction(
        () ->
            new QueueingMail(rows, clock)
                .queue(new Mail("digest", LanguageTag.FRENCH, "badr@example.org", words, stop)));

    assertThat(sending().next()).isTrue();

    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
    assertThat(arrived.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(
            jpa.inTransaction(
                    () ->
                        jpa.entityManager()
                            .createNativeQuery("SELECT recipient || unsubscribe FROM notices.mail")
                            .getResultList())
                .toString())
        .isEqualTo("[]");
  }

  @Test
  void whatWaitsForSomebodyWhoLeavesIsForgotten() {
    queue("en");
    queue("en", "somebody.else@example.org");

    jpa.inTransaction(() -> new QueueingMail(rows, clock).forget("badr@example.org"));

    assertThat(standing().waiting()).isEqualTo(1);
  }

  @Test
  void withoutAServerMailsWaitAndItIsSaid() {
    queue("en");
    MailServer none = new MailServer(settings(Map.of()));

    assertThat(new SendingMail(rows, none, jpa::inTransaction, clock).next()).isFalse();

    assertThat(jpa.inTransaction(() -> new BrowsingMail(rows, none, clock).standing()))
        .isEqualTo(new MailStanding(false, 1, 0, ""));
    assertThat(sending().next()).as("once there is one").isTrue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aServerThatIsAwayIsAskedAgainLaterAndLaterAndThenAMailIsDead() {
    queue("en");
    server.stop();
    for (int failure = 0; failure < SendingMail.ATTEMPTS; failure++) {
      assertThat(sending().next()).as("failure " + failure).isTrue();
      assertThat(sending().next()).as("not at once").isFalse();
      now = now.plus(SendingMail.delay(failure));
    }
    assertThat(standing().dead()).isEqualTo(1);
    assertThat(standing().error()).isNotBlank();

    start();
    assertThat(jpa.inTransaction(() -> new BrowsingMail(rows, mailServer(), clock).redeliver()))
        .isEqualTo(1);
    assertThat(sending().next()).isTrue();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void anAdministratorSeesWhatWasGivenUpTriesItAgainAndAsksWhetherMailArrives() throws Exception {
    queue("en");
    server.stop();
    for (int failure = 0; failure < SendingMail.ATTEMPTS; failure++) {
      sending().next();
      now = now.plus(SendingMail.delay(failure));
    }
    KeepingMailQueue mails = mails();
    String dead =
        jpa.inTransaction(() -> mails.list(10)).stream()
            .filter(MailQueue.QueuedMail::dead)
            .findFirst()
            .orElseThrow()
            .id();

    start();
    jpa.inTransaction(() -> mails.retry(dead));
    assertThatThrownBy(() -> jpa.inTransaction(() -> mails.retry(dead)))
        .isInstanceOf(RefusedException.class);
    jpa.inTransaction(() -> mails.test("admin@example.org", LanguageTag.of("fr")));
    assertThat(jpa.inTransaction(() -> mails.list(10)))
        .extracting(MailQueue.QueuedMail::template)
        .containsExactly("invitation", "test");

    assertThat(sending().next()).isTrue();
    assertThat(sending().next()).isTrue();
    assertThat(server.getReceivedMessages()[1].getSubject())
        .isEqualTo("Les courriels de Mithaq arrivent");
    assertThat(jpa.inTransaction(() -> mails.list(10))).isEmpty();
  }

  private KeepingMailQueue mails() {
    return new KeepingMailQueue(rows, new QueueingMail(rows, clock), clock);
  }

  @Test
  void theDelayGrowsToFourHours() {
    assertThat(SendingMail.delay(0)).isEqualTo(Duration.ofMinutes(1));
    assertThat(SendingMail.delay(3)).isEqualTo(Duration.ofMinutes(8));
    assertThat(SendingMail.delay(30)).isEqualTo(Duration.ofHours(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b\r\nBcc: c@d",
        "Amina <a@example.org>",
        "a@example.org, b@example.org"
      })
  void whatIsNoAddressIsRefused(String address) {
    assertThatThrownBy(() -> queue("en", address)).isInstanceOf(RefusedException.class);
    assertThat(standing().waiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr"})
  void everyLanguageHasTheSameMailsWithTheSamePlaces(String language) {
    var english = MailWords.bundle(LanguageTag.ENGLISH);
    var other = MailWords.bundle(LanguageTag.of(language));
    assertThat(other.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key)));
    }
  }

  private static List<String> places(String sentence) {
    return java.util.regex.Pattern.compile("\\{\\w+}")
        .matcher(sentence)
        .results()
        .map(java.util.regex.MatchResult::group)
        .sorted()
        .toList();
  }

  private void queue(String language) {
    queue(language, "badr@example.org");
  }

  private void queue(String language, String to) {
    Map<String, String> words = Map.of("link", LINK, "by", "Amina");
    jpa.inTransaction(
        () ->
            new QueueingMail(rows, clock)
                .queue(new Mail("invitation", LanguageTag.of(language), to, words)));
  }

  private SendingMail sending() {
    return new SendingMail(rows, mailServer(), jpa::inTransaction, clock);
  }

  private MailStanding standing() {
    return jpa.inTransaction(() -> new BrowsingMail(rows, mailServer(), clock).standing());
  }

  private MailServer mailServer() {
    return new MailServer(
        settings(
            Map.of(
                "mithaq.smtp.host", "127.0.0.1",
                "mithaq.smtp.port", Integer.toString(port),
                "mithaq.smtp.from", "Mithaq <portal@mithaq.example>")));
  }

  private static Config settings(Map<String, String> values) {
    return (Config)
        java.lang.reflect.Proxy.newProxyInstance(
            MailTest.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) ->
                Optional.ofNullable(values.get(String.valueOf(arguments[0]))));
  }
}
