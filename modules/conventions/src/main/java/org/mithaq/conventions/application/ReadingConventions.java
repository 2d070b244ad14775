package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.CrossReferenceView;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

/** The catalogue, answered from the copy in memory. */
@UseCase
@Open
public class ReadingConventions implements ConventionCatalogue {
  private final Snapshots snapshots;

  @Inject
  public ReadingConventions(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<InstrumentView> instruments() {
    return snapshots.current().instruments();
  }

  @Override
  public Optional<InstrumentView> instrument(String code) {
    return snapshots.current().instrument(code);
  }

  @Override
  public List<ArticleView> articles(String instrument) {
    return snapshots.current().articles(instrument);
  }

  @Override
  public Optional<ArticleView> article(String instrument, String number) {
    return articles(instrument).stream()
        .filter(article -> article.number().equalsIgnoreCase(number))
        .findFirst();
  }

  @Override
  public List<ObligationView> obligations(String instrument, String article) {
    return snapshots.current().obligations(instrument, article);
  }

  @Override
  public Optional<ObligationView> obligation(String path) {
    return snapshots.current().obligation(path);
  }

  @Override
  public List<ParticipationView> participants(String instrument, LocalDate on) {
    String code = instrument.toUpperCase(Locale.ROOT);
    return views(
        record -> record.instrument().equals(code),
        Comparator.comparing(ParticipationView::iso3),
        on);
  }

  @Override
  public List<ParticipationView> participation(String iso3, LocalDate on) {
    String state = iso3.toUpperCase(Locale.ROOT);
    List<String> order =
        snapshots.current().instruments().stream().map(InstrumentView::code).toList();
    return views(
        record -> record.iso3().equals(state),
        Comparator.comparing(view -> order.indexOf(view.instrument())),
        on);
  }

  @Override
  public List<StatementView> statements(String instrument, String iso3) {
    return snapshots.current().statements().stream()
        .filter(row -> instrument.isEmpty() || row.instrument().equalsIgnoreCase(instrument))
        .filter(row -> iso3.isEmpty() || row.iso3().equalsIgnoreCase(iso3))
        .toList();
  }

  @Override
  public List<NotificationDutyView> notificationDuties(String instrument) {
    String prefix = instrument.toUpperCase(Locale.ROOT) + "/";
    return snapshots.current().duties().stream()
        .filter(duty -> duty.obligation().startsWith(prefix))
        .toList();
  }

  @Override
  public List<ElementView> elements(String obligation) {
    return snapshots.current().elements(obligation);
  }

  @Override
  public List<CrossReferenceView> crossReferences(String instrument, String article) {
    return snapshots
        .current()
        .crossReferences()
        .from(instrument.toUpperCase(Locale.ROOT), article.toLowerCase(Locale.ROOT));
  }

  private List<ParticipationView> views(
      Predicate<ParticipationRecord> wanted, Comparator<ParticipationView> order, LocalDate on) {
    return snapshots.current().participations().stream()
        .filter(participation -> wanted.test(participation.record()))
        .map(participation -> ParticipationViews.on(participation, on))
        .sorted(order)
        .toList();
  }
}
