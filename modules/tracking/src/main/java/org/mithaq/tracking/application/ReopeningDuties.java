package org.mithaq.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.KeepDuties.DutyEventDraft;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.persistence.DutyRows;

/**
 * INV-10: a change of law that touches a duty to furnish copies opens it again. It does where
 * copies were furnished before the law's newest date, or where a mapped text has changed; a law
 * that merely arrives here says nothing about what a State has furnished.
 */
@ApplicationScoped
class ReopeningDuties implements OutboxListener {
  private static final String RULE = "rule";

  private final LegislationCatalogue legislation;
  private final Concordance concordance;
  private final Checklists checklists;
  private final DutyRows rows;
  private final CopyTasks tasks;
  private final Clock clock;

  @Inject
  ReopeningDuties(
      LegislationCatalogue legislation,
      Concordance concordance,
      Checklists checklists,
      DutyRows rows,
      CopyTasks tasks,
      Clock clock) {
    this.legislation = legislation;
    this.concordance = concordance;
    this.checklists = checklists;
    this.rows = rows;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tracking.duties";
  }

  @Override
  public boolean wants(String subjectKind) {
    return subjectKind.equals("law");
  }

  @Override
  public void deliver(List<Delivery> batch) {
    Set<String> laws = new LinkedHashSet<>();
    batch.forEach(delivery -> laws.add(delivery.subject().id()));
    laws.forEach(id -> legislation.law(id).ifPresent(this::changed));
  }

  private void changed(LawView law) {
    List<MappingView> mappings = concordance.ofLaw(law.id());
    if (mappings.isEmpty()) {
      return;
    }
    for (DutyView duty : checklists.of(law.iso3(), LocalDate.now(clock)).duties()) {
      List<MappingView> under =
          mappings.stream().filter(one -> isUnder(one.obligation(), duty.duty())).toList();
      if (duty.duty().owed() && !under.isEmpty() && touched(law, under, duty)) {
        open(law, duty);
      }
    }
  }

  private void open(LawView law, DutyView duty) {
    boolean asked = duty.open().stream().anyMatch(event -> event.lawId().equals(law.id()));
    if (asked || duty.standing() == DutyStanding.NOT_APPLICABLE) {
      return;
    }
    String path = duty.duty().obligation();
    String task = tasks.open(law.iso3(), path, law, duty.duty().reference());
    rows.insert(
        new DutyEventDraft(
            law.iso3(),
            path,
            DutyCause.LAW_CHANGED,
            LocalDate.now(clock),
            LegalDate.UNKNOWN,
            law.uri()),
        law.id(),
        task,
        RULE,
        clock.instant());
  }

  private static boolean touched(LawView law, List<MappingView> under, DutyView duty) {
    boolean textChanged = under.stream().anyMatch(one -> one.state() == MappingState.RECHECK);
    Optional<LocalDate> furnished =
        duty.last().map(NotificationView::date).flatMap(LegalDate::latest);
    if (furnished.isEmpty()) {
      return textChanged || duty.last().isPresent();
    }
    Optional<LocalDate> newest = newest(law);
    return newest.isEmpty() ? textChanged : newest.get().isAfter(furnished.get());
  }

  /** The newest day on which anything of the law began or ended, as far as it is known. */
  private static Optional<LocalDate> newest(LawView law) {
    return Stream.concat(
            Stream.of(
                law.dates().published(),
                law.dates().commenced(),
                law.dates().repealed(),
                law.gazette().date()),
            law.expressions().stream().map(LawView.ExpressionSummary::validFrom))
        .flatMap(date -> date.latest().stream())
        .max(LocalDate::compareTo);
  }

  private static boolean isUnder(String obligation, NotificationDutyView duty) {
    return duty.furnishesCopies()
        && (obligation.equals(duty.lawsUnder()) || obligation.startsWith(duty.lawsUnder() + "/"));
  }
}
