package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.PlanRows;

/** Shows adopted plans to anybody, drafts within reach; of reports the open ones. */
@UseCase
@Open
class ReadingPlans implements Plans {
  private final PlanRows rows;
  private final PeopleRows people;
  private final PlanDesk desk;

  @Inject
  ReadingPlans(PlanRows rows, PeopleRows people, PlanDesk desk) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
  }

  @Override
  public List<PlanView> of(String owner) {
    return rows.of(owner).stream().flatMap(row -> shown(row).stream()).toList();
  }

  @Override
  public Optional<PlanView> find(String id) {
    return rows.find(id).flatMap(this::shown);
  }

  @Override
  public List<ContributionView> contributions(String id) {
    return find(id).isPresent() ? people.contributions(new Subject("plan", id)) : List.of();
  }

  private Optional<PlanView> shown(PlanRows.Row row) {
    if (desk.may(Permission.SEE_TRACKING, row.plan())) {
      return Optional.of(desk.view(row));
    }
    return row.state() == PlanView.State.DRAFT
        ? Optional.empty()
        : Optional.of(publicly(desk.view(row)));
  }

  private static PlanView publicly(PlanView whole) {
    return new PlanView(
        whole.id(),
        whole.version(),
        whole.state(),
        whole.adoptedOn(),
        whole.plan(),
        whole.progress(),
        whole.values(),
        whole.reports().stream().filter(PlanView.ProgressReport::open).toList(),
        List.of(),
        "",
        whole.changedAt());
  }
}
