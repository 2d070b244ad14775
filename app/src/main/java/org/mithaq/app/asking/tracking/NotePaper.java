package org.mithaq.app.asking.tracking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.mithaq.app.asking.Labels;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.NotificationView;

/**
 * The draft of a note in which a State does what a duty asks: it names the duty and its clause and
 * what is recorded here, leaves open what only the State knows, and says of itself that it is a
 * draft. It never says that anything was sent.
 *
 * @param state name in the reader's language
 */
public record NotePaper(
    DutyView duty,
    String state,
    InstrumentView instrument,
    Optional<ParticipationView> participation,
    LanguageTag reader,
    LocalDate day) {

  public void write(Paper paper) {
    paper.heading(1, said("note.title", duty.duty().reference()));
    paper.paragraph(said("note.draft"));
    paper.paragraph(said("note.to", said("note.to." + recipient()).value()));
    paper.paragraph(said("note.refers", state, duty.duty().reference()));
    instrument.titles().bestFor(reader).ifPresent(paper::paragraph);
    paper.paragraph(english(duty.duty().action() + ": " + duty.duty().what()));
    participation.ifPresent(one -> party(one, paper));
    if (duty.standing() == DutyStanding.RIGHT) {
      paper.note(said("note.right"));
    }
    paper.heading(2, said("note.content"));
    paper.paragraph(said("note.to-complete"));
    duty.last().ifPresent(last -> last(last, paper));
    if (!duty.open().isEmpty()) {
      paper.heading(2, said("note.why"));
      duty.open().forEach(event -> paper.paragraph(why(event)));
    }
    paper.heading(2, said("note.signature"));
    paper.paragraph(said("note.to-complete"));
    paper.note(said("note.sources", day(day)));
    paper.note(english(duty.duty().source()));
    paper.note(said("disclaimer"));
  }

  /** Whom the facts name; the depositary's own office for everything that goes through it. */
  private String recipient() {
    String named = duty.duty().recipient();
    return named.isEmpty() ? "NOBODY" : named;
  }

  private void party(ParticipationView one, Paper paper) {
    paper.paragraph(said("note.party", state, date(one.effective()), date(one.asOf())));
    paper.note(english(one.source()));
  }

  private void last(NotificationView last, Paper paper) {
    paper.note(said("note.last", date(last.date()), last.reference()));
    last.content().bestFor(reader).ifPresent(paper::paragraph);
  }

  private Text why(DutyEventView event) {
    String words = said("duty.cause." + event.cause(), day(event.since())).value();
    boolean law = event.cause() == DutyCause.LAW_CHANGED;
    String note = event.note().isEmpty() ? "" : (law ? " " : " — ") + event.note();
    return new Text(reader, words + note);
  }

  private String date(LegalDate date) {
    return date.known()
        ? date.day().map(this::day).orElse(date.iso())
        : said("date.unknown").value();
  }

  private String day(LocalDate on) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader.locale())
        .format(on);
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }

  private static Text english(String words) {
    return new Text(LanguageTag.ENGLISH, words);
  }
}
