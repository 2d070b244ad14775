package org.mithaq.conventions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reading the instruments. Everything here is public. */
public interface ConventionCatalogue {
  List<InstrumentView> instruments();

  /** By code, either case. */
  Optional<InstrumentView> instrument(String code);

  List<ArticleView> articles(String instrument);

  Optional<ArticleView> article(String instrument, String number);

  /** All obligations of an article, paragraphs and sub-paragraphs, in their order. */
  List<ObligationView> obligations(String instrument, String article);

  /** By path, {@code UNTOC/6/1/a}, either case in the code. */
  Optional<ObligationView> obligation(String path);

  /** Every State with a record for the instrument, as at a day, by code of the State. */
  List<ParticipationView> participants(String instrument, LocalDate on);

  /** Every instrument with a record for the State, as at a day. */
  List<ParticipationView> participation(String iso3, LocalDate on);

  /** Statements of a State, or of all States for an instrument; empty strings mean any. */
  List<StatementView> statements(String instrument, String iso3);

  List<NotificationDutyView> notificationDuties(String instrument);

  /** What the offence of an obligation consists of; empty where nobody has taken it apart. */
  List<ElementView> elements(String obligation);

  /** The same subject in other instruments: editorial, not an official concordance. */
  List<CrossReferenceView> crossReferences(String instrument, String article);
}
