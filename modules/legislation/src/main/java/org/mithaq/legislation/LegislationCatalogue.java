package org.mithaq.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Slice;

/** Reading the law of States, from the database alone. */
public interface LegislationCatalogue {
  /**
   * Laws by filter, in its order.
   *
   * @param page from 1
   */
  Slice<LawSummary> laws(LawFilter filter, int page, int size);

  Optional<LawView> law(String id);

  /** By the address of the work; a moved address gives the law at its new one. */
  Optional<LawView> lawAt(String workUri);

  /** Why an address answers nothing any more; empty when it never did or still does. */
  Optional<String> retraction(String workUri);

  /**
   * The text meant by an address.
   *
   * @param uri with or without language and date
   * @param reader language when the address has none: that one, else the authentic, else any
   * @param today the day when the address has no date: the version in force then, or the newest of
   *     unknown validity
   */
  Optional<ExpressionView> expression(AknUri uri, LanguageTag reader, LocalDate today);

  /** The provision meant by an address with an eId, with what lies below it. */
  Optional<ProvisionView> provision(AknUri uri, LanguageTag reader, LocalDate today);

  /** All wordings of one provision in one language, oldest first. */
  List<ProvisionView> history(String lawId, LanguageTag language, String eId);

  /** How many laws each State has, by iso3. */
  java.util.Map<String, Long> lawCounts();
}
