package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Commitments.CommitmentView;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;

/**
 * What somebody gets at once for planning something or asking for help on an obligation (R2): the
 * law that answers it, here and elsewhere; what else the State says, plans and needs on it; who it
 * has to tell; which programme leads through it.
 */
@Named
@RequestScoped
public class GivenOnObligations {
  private static final int AT_MOST = 12;

  private static final long NO_LAW = -1;

  @Inject private Concordance concordance;
  @Inject private Commitments commitments;
  @Inject private Needs needs;
  @Inject private Plans plans;
  @Inject private Duties duties;
  @Inject private AssistanceModules programmes;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private State known;

  /** A thing elsewhere in the workspace, and what it is called. */
  public record Link(String href, Texts name) {}

  /**
   * What there is on one obligation.
   *
   * @param own provisions of the State's law that are mapped to it; below 0 for a region
   * @param provisions of other States, and of how many
   * @param committed word for the category, empty without a commitment
   * @param definitive its day, in words
   * @param owed standing of the duty to tell others, empty where nothing is owed
   */
  public record Given(
      String path,
      long own,
      long provisions,
      long states,
      String committed,
      String definitive,
      List<Link> needs,
      List<Link> measures,
      List<Link> programmes,
      String owed) {}

  /** What is read once for a State. */
  private record State(
      String iso3,
      boolean region,
      List<CommitmentView> commitments,
      List<NeedView> needs,
      List<PlanView> plans,
      List<AssistanceModule> programmes,
      List<DutyView> duties) {}

  /** Of the obligations of somebody's needs, the last that was written first. */
  public List<Given> ofNeeds(String iso3) {
    return of(
        iso3,
        state(iso3).needs().stream()
            .filter(one -> one.state() != Need.State.WITHDRAWN)
            .flatMap(one -> one.need().obligations().stream())
            .toList());
  }

  /** Of the obligations of a plan's measures. */
  public List<Given> ofPlan(PlanView plan) {
    return of(
        plan.plan().owner(),
        plan.plan().measures().stream().flatMap(one -> one.obligations().stream()).toList());
  }

  public List<Given> ofOne(String iso3, String obligation) {
    return of(iso3, List.of(obligation));
  }

  private List<Given> of(String owner, Collection<String> obligations) {
    State state = state(owner);
    return obligations.stream()
        .filter(path -> !path.isBlank())
        .distinct()
        .limit(AT_MOST)
        .map(path -> given(state, path))
        .toList();
  }

  private Given given(State state, String path) {
    Map<String, MappingCount> counts = concordance.countsByState(path);
    List<MappingCount> others =
        counts.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(state.iso3()))
            .map(Map.Entry::getValue)
            .filter(count -> count.all() > 0)
            .toList();
    Optional<CommitmentView> commitment =
        state.commitments().stream()
            .filter(one -> one.commitment().obligation().equals(path))
            .findFirst();
    return new Given(
        path,
        own(state, counts.get(state.iso3())),
        others.stream().mapToLong(MappingCount::all).sum(),
        others.size(),
        commitment
            .map(one -> reader.code("commitment.category", one.commitment().category()))
            .orElse(""),
        commitment.map(one -> reader.date(one.commitment().definitive())).orElse(""),
        state.needs().stream()
            .filter(one -> one.state() != Need.State.WITHDRAWN)
            .filter(one -> one.need().obligations().contains(path))
            .map(one -> new Link("/desk/plans/needs/" + state.iso3(), one.need().title()))
            .toList(),
        measures(state, path),
        state.programmes().stream()
            .filter(one -> one.steps().stream().anyMatch(step -> step.touches(path)))
            .map(one -> new Link("/assistance/" + one.region() + "/" + one.code(), one.titles()))
            .toList(),
        state.duties().stream()
            .filter(one -> one.standing().owed() && one.duty().obligation().equals(path))
            .map(one -> reader.code("duty.standing", one.standing()))
            .findFirst()
            .orElse(""));
  }

  private static List<Link> measures(State state, String path) {
    return state.plans().stream()
        .flatMap(
            plan ->
                plan.plan().measures().stream()
                    .filter(measure -> measure.obligations().contains(path))
                    .map(measure -> new Link("/desk/plans/" + plan.id(), measure.title())))
        .toList();
  }

  /** Of a region nothing but its plans is kept. */
  /** A region has no law of its own. */
  private static long own(State state, MappingCount count) {
    if (state.region()) {
      return NO_LAW;
    }
    return count == null ? 0 : count.all();
  }

  private State state(String owner) {
    if (known == null || !known.iso3().equals(owner)) {
      boolean region = !owner.matches("[A-Z]{3}");
      boolean told = !region && CurrentActor.get().may(Permission.SEE_TRACKING, owner);
      known =
          new State(
              owner,
              region,
              region ? List.of() : commitments.of(owner),
              region ? List.of() : needs.of(owner),
              plans.of(owner),
              region ? List.of() : programmes.openTo(owner),
              told ? duties.of(owner, LocalDate.now(clock)).duties() : List.of());
    }
    return known;
  }
}
