package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Days;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;

/** A State's checklist on a day: what it owes first, and what is never due apart. */
@Named
@RequestScoped
public class DutiesPage {
  private static final List<DutyStanding> DUTIES =
      List.of(
          DutyStanding.OVERDUE,
          DutyStanding.DUE,
          DutyStanding.UNKNOWN,
          DutyStanding.DONE,
          DutyStanding.NOT_APPLICABLE);

  private static final List<DutyStanding> APART =
      List.of(DutyStanding.RIGHT, DutyStanding.DESIGNATION, DutyStanding.PER_CASE);

  @Inject private Duties duties;
  @Inject private TrackingPlaces places;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private LocalDate day;
  private DutyChecklist list;

  /** Duties that stand alike. */
  public record Group(DutyStanding standing, List<DutyView> duties) {}

  public void load() {
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    String iso3 = places.getIso3();
    if (iso3.isEmpty()) {
      return;
    }
    if (!CurrentActor.get().may(Permission.SEE_TRACKING, iso3)) {
      Missing.forbidden();
      return;
    }
    list = duties.of(iso3, day);
  }

  public LocalDate getDay() {
    return day;
  }

  /** Null until a State is chosen. */
  public DutyChecklist getList() {
    return list;
  }

  /** What a State owes, has done, or of which nothing is recorded. */
  public List<Group> getOwed() {
    return groups(DUTIES.stream());
  }

  /** What is never due. */
  public List<Group> getApart() {
    return groups(APART.stream());
  }

  /** How many stand so. */
  public long count(DutyStanding standing) {
    return list.counts().get(standing);
  }

  public List<DutyStanding> getStandings() {
    return DUTIES;
  }

  public String href(DutyView one) {
    return reader.link("/desk/duties/" + one.iso3() + "/" + one.duty().obligation() + "?on=" + day);
  }

  private List<Group> groups(Stream<DutyStanding> standings) {
    return standings
        .map(standing -> new Group(standing, list.standing(standing)))
        .filter(group -> !group.duties().isEmpty())
        .toList();
  }
}
