package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.YearlyRound;
import org.mithaq.curation.persistence.RoundRows;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;

/** Opens a State's round, a task a law, due at the end of the year. */
@UseCase
@Requires(value = Permission.APPROVE, placed = true)
class OpeningRound implements YearlyRound {
  private static final int AT_ONCE = 200;

  private final LegislationCatalogue legislation;
  private final TaskRows tasks;
  private final RoundRows rounds;
  private final Clock clock;

  @Inject
  OpeningRound(LegislationCatalogue legislation, TaskRows tasks, RoundRows rounds, Clock clock) {
    this.legislation = legislation;
    this.tasks = tasks;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public int open(String iso3, int year) {
    CurrentActor.needs(Permission.APPROVE, iso3);
    int now = LocalDate.now(clock).getYear();
    if (year < now || year > now + 1) {
      throw RefusedException.invalid("year", "A round is for this year or the next.");
    }
    int opened = 0;
    Slice<LawSummary> page;
    int at = 0;
    do {
      page = legislation.laws(LawFilter.ofState(iso3), at++, AT_ONCE);
      for (LawSummary law : page.items()) {
        if (!rounds.asked(law.id(), year)) {
          tasks.open(task(law, iso3, year), CurrentActor.get().name(), clock.instant());
          opened++;
        }
      }
    } while ((long) at * AT_ONCE < page.total());
    return opened;
  }

  private static TaskDraft task(LawSummary law, String iso3, int year) {
    return new TaskDraft(
        TaskKind.CONFIRM_YEARLY,
        iso3,
        new Subject("law", law.id()),
        law.titles(),
        Integer.toString(year),
        "",
        "",
        Optional.of(LocalDate.of(year, 12, 31)));
  }

  @Override
  @Requires(value = Permission.WORK_ON_TASKS, audited = false)
  public List<Response> responses(int year) {
    return rounds.responses(CurrentActor.get().reach(Permission.WORK_ON_TASKS), year);
  }
}
