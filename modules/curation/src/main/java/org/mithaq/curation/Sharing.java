package org.mithaq.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Visibility;

/**
 * For whose eyes the parts of a law are that are not public by themselves, with whose consent, and
 * who is named on it. A file is passed on beyond its State when its licence allows it, or somebody
 * who has a say consented and nobody ended it; this is asked at each reading.
 */
public interface Sharing {
  /** Of an entry, before it is published. Needs DRAFT for its State. */
  Optional<SharingView> ofEntry(String entry);

  /** What a published law gives to whoever asks. Open: each sees what is for their eyes. */
  Given ofLaw(String lawId);

  /** Of a published law, with its consents. Needs DRAFT for its State. */
  Optional<SharingView> recordOf(String lawId);

  /**
   * Says for whose eyes a field of an open entry is. Needs DRAFT for the State.
   *
   * @throws org.mithaq.kernel.RefusedException NotFound, Conflict
   */
  void share(Choice choice);

  /** Records that somebody consented. Needs DRAFT for the State. */
  void record(ConsentDraft consent);

  /** Ends a consent; what it let through is narrower from now on. Needs APPROVE for the State. */
  void end(String consent, String why);

  /**
   * @param version of the entry that the editor saw
   * @param content of a note; of a file nothing
   */
  record Choice(
      String entry, long version, SharedField field, Visibility visibility, String content)
      implements AuditSubject {
    @Override
    public Subject auditSubject() {
      return new Subject("entry", entry);
    }
  }

  /**
   * @param subject an {@code entry} or a {@code law}
   */
  record ConsentDraft(
      Subject subject,
      SharedField field,
      Visibility widest,
      String givenBy,
      LocalDate givenOn,
      String document)
      implements AuditSubject {
    @Override
    public Subject auditSubject() {
      return subject;
    }
  }

  /**
   * What somebody gets.
   *
   * @param note empty when there is none for them
   * @param file SHA-256 of the file that it was taken from; empty when it is not for them
   * @param named who worked on it and wishes to be named, in the order of their work
   */
  record Given(String note, String file, List<String> named) {
    public static final Given NOTHING = new Given("", "", List.of());

    public Given {
      named = List.copyOf(named);
    }
  }
}
