package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.conventions.ParticipationView;

/**
 * What a State has to tell on a day, under the instruments to which it is party on that day.
 *
 * @param party the instruments, with how it became party
 * @param unknown instruments of which the record does not say whether it is party: nothing is
 *     listed under them
 */
public record DutyChecklist(
    String iso3,
    LocalDate on,
    List<ParticipationView> party,
    List<ParticipationView> unknown,
    List<DutyView> duties) {
  public DutyChecklist {
    party = List.copyOf(party);
    unknown = List.copyOf(unknown);
    duties = List.copyOf(duties);
  }

  public List<DutyView> standing(DutyStanding standing) {
    return duties.stream().filter(duty -> duty.standing() == standing).toList();
  }

  /** How many of each standing, every standing named. */
  public Map<DutyStanding, Long> counts() {
    Map<DutyStanding, Long> counts = new TreeMap<>();
    for (DutyStanding standing : DutyStanding.values()) {
      counts.put(standing, 0L);
    }
    duties.forEach(duty -> counts.merge(duty.standing(), 1L, Long::sum));
    return counts;
  }
}
