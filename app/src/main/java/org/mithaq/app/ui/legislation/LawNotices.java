package org.mithaq.app.ui.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.RelationView;
import org.mithaq.legislation.ProvisionView;

/**
 * What a reader must know before relying on a text: what the law is not, what the text is not, what
 * it may lack. Only what is recorded; nothing is concluded from silence.
 */
final class LawNotices {
  /** More provisions are counted, not listed. */
  private static final int MOST_LISTED = 12;

  private final ExpressionView text;
  private final LawView law;
  private final Reader reader;
  private final List<Notice> notices = new ArrayList<>();

  private LawNotices(ExpressionView text, Reader reader) {
    this.text = text;
    this.law = text.law();
    this.reader = reader;
  }

  /** A sentence, and where it leads. */
  public record Notice(String words, List<Way> ways) {}

  /** A link in a notice, its words in their own language. */
  public record Way(String href, String words) {}

  static List<Notice> of(ExpressionView text, Reader reader) {
    LawNotices notices = new LawNotices(text, reader);
    notices.ofTheLaw();
    notices.ofTheText();
    notices.ofItsProvisions();
    notices.ofAmendments();
    return notices.notices;
  }

  private void ofTheLaw() {
    switch (law.status()) {
      case REPEALED ->
          say(reader.say("notice.repealed", reader.date(law.dates().repealed())), repealing());
      case NOT_COMMENCED ->
          say(reader.say("notice.notcommenced", reader.date(law.dates().commenced())));
      case VOID -> say(reader.say("notice.void"));
      case UNKNOWN -> say(reader.say("notice.unknown"));
      case IN_FORCE -> {}
    }
  }

  private List<Way> repealing() {
    return law.relations().stream()
        .filter(one -> one.kind().equals("REPEALS") && !one.outgoing() && one.resolved())
        .map(this::way)
        .toList();
  }

  private void ofTheText() {
    if (text.authenticity() != Authenticity.AUTHENTIC) {
      String standing = reader.code("authenticity", text.authenticity());
      say(reader.say("notice.translation") + " " + standing + ".");
    }
    if (text.authenticity() == Authenticity.MACHINE_TRANSLATION) {
      say(reader.say("notice.machine"));
    }
    if (!text.validFrom().known()) {
      say(reader.say("notice.unverified"));
    }
    List<Way> today = List.of(new Way(reader.link(law.uri()), reader.say("notice.today")));
    LocalDate now = reader.getToday();
    if (text.validTo().latest().filter(day -> day.isBefore(now)).isPresent()) {
      say(reader.say("notice.oldversion", reader.date(text.validTo())), today);
    } else if (law.status() != LawStatus.NOT_COMMENCED
        && text.validFrom().earliest().filter(now::isBefore).isPresent()) {
      say(reader.say("notice.coming", reader.date(text.validFrom())), today);
    }
  }

  /** Where a law has begun but a part of it has not, or has gone already. */
  private void ofItsProvisions() {
    if (law.status() != LawStatus.IN_FORCE) {
      return;
    }
    for (LawStatus status : List.of(LawStatus.NOT_COMMENCED, LawStatus.REPEALED, LawStatus.VOID)) {
      List<ProvisionView> these = new ArrayList<>();
      topmost(text.provisions(), status, these);
      if (!these.isEmpty()) {
        List<Way> ways =
            these.stream()
                .limit(MOST_LISTED)
                .map(one -> new Way("#" + one.eId(), ProvisionNames.name(one, reader)))
                .toList();
        say(reader.say("notice.provisions." + status, these.size()), ways);
      }
    }
  }

  private static void topmost(
      List<ProvisionView> provisions, LawStatus status, List<ProvisionView> found) {
    for (ProvisionView one : provisions) {
      if (one.status() == status) {
        found.add(one);
      } else {
        topmost(one.children(), status, found);
      }
    }
  }

  /** Amendments since this version began that no later version in its language takes in. */
  private void ofAmendments() {
    List<Way> since =
        law.relations().stream()
            .filter(one -> one.kind().equals("AMENDS") && !one.outgoing() && one.resolved())
            .filter(one -> after(one.date()) && !takenIn(one.date()))
            .map(this::way)
            .toList();
    if (!since.isEmpty()) {
      say(reader.say("notice.amended", since.size()), since);
    }
  }

  private boolean after(LegalDate amendment) {
    return amendment.known()
        && text.validFrom().known()
        && amendment.iso().compareTo(text.validFrom().iso()) > 0;
  }

  private boolean takenIn(LegalDate amendment) {
    return law.expressions().stream()
        .filter(one -> one.language().equals(text.language()) && one.validFrom().known())
        .anyMatch(one -> one.validFrom().iso().compareTo(amendment.iso()) >= 0);
  }

  private Way way(RelationView relation) {
    return new Way(reader.link(relation.target()), reader.best(relation.targetTitles()).value());
  }

  private void say(String words) {
    say(words, List.of());
  }

  private void say(String words, List<Way> ways) {
    notices.add(new Notice(words, ways));
  }
}
