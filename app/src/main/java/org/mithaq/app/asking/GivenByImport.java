package org.mithaq.app.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.jobs.JobView;
import org.mithaq.kernel.Permission;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyView;

/**
 * What whoever imported authorities or status actions gets at once for them (R2): each State's
 * sheet of authorities as others find it, the instruments that now bind it, what it has to notify.
 */
@RequestScoped
public class GivenByImport {
  private static final Set<String> KINDS = Set.of(AuthoritySheet.WORK, StatusActionSheet.WORK);

  @Inject private AuthorityDirectory directory;
  @Inject private ConventionCatalogue conventions;
  @Inject private Duties duties;
  @Inject private Clock clock;

  /**
   * For one State.
   *
   * @param authorities how many the directory has
   * @param party codes of the instruments to which it is party today
   * @param owed duties to notify that are due or overdue, by the path of their obligation
   * @param seen whether whoever asks may see what is owed
   */
  public record Given(
      String iso3, int authorities, List<String> party, List<String> owed, boolean seen) {}

  /** Nothing for other work, and for what is not done. */
  public List<Given> of(JobView job) {
    String states = job.result().getOrDefault("states", "");
    return KINDS.contains(job.kind()) && job.state().ended() && !states.isBlank()
        ? Stream.of(states.split(" ")).map(this::given).toList()
        : List.of();
  }

  private Given given(String iso3) {
    LocalDate today = LocalDate.now(clock);
    boolean seen = CurrentActor.get().may(Permission.SEE_TRACKING, iso3);
    return new Given(
        iso3,
        directory.find(AuthorityFilter.of(iso3)).size(),
        conventions.participation(iso3, today).stream()
            .filter(one -> one.status() == ParticipationStatus.PARTY)
            .map(ParticipationView::instrument)
            .toList(),
        seen
            ? duties.of(iso3, today).duties().stream()
                .filter(one -> one.standing().owed())
                .map((DutyView one) -> one.duty().obligation())
                .toList()
            : List.of(),
        seen);
  }
}
