package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.curation.Contributions.Contribution;
import org.mithaq.curation.Contributions.Step;
import org.mithaq.curation.YearlyRound.Response;
import org.mithaq.kernel.Reach;

/** Counts for the institute's boards; every method wants a transaction around it. */
@ApplicationScoped
public class RoundRows {
  private final EntityManager entityManager;

  @Inject
  public RoundRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Whether a law was asked about in that year's round, whatever came of it. */
  public boolean asked(String lawId, int year) {
    return Sql.count(
            Sql.query(
                entityManager,
                "select count(*) from curation.task where kind = 'CONFIRM_YEARLY'"
                    + " and subject_kind = 'law' and subject_id = ?1 and detail = ?2",
                lawId,
                Integer.toString(year)))
        > 0;
  }

  public List<Response> responses(Reach reach, int year) {
    return Sql.rows(
            Sql.query(
                entityManager,
                """
                select iso3, count(*), count(*) filter (where state = 'DONE'),
                  count(*) filter (where state = 'DROPPED')
                from curation.task where kind = 'CONFIRM_YEARLY' and detail = ?3
                  and (cast(?1 as boolean) or iso3 = any(string_to_array(?2, ',')))
                group by iso3 order by iso3
                """,
                Boolean.toString(reach.everywhere()),
                Sql.list(reach),
                Integer.toString(year)))
        .stream()
        .map(row -> new Response((String) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  public List<Contribution> contributions(Reach reach, LocalDate since) {
    return Sql.rows(
            Sql.query(
                entityManager,
                """
                select person, sum(submitted), sum(decided), sum(tasks) from (
                  select s.actor as person,
                    case when s.step = 'SUBMITTED' then 1 else 0 end as submitted,
                    case when s.step in ('RETURNED', 'PUBLISHED') then 1 else 0 end as decided,
                    0 as tasks
                  from curation.entry_step s join curation.entry e on e.id = s.entry
                  where s.at >= cast(?3 as date)
                    and (cast(?1 as boolean) or e.iso3 = any(string_to_array(?2, ',')))
                  union all
                  select t.closed_by, 0, 0, 1 from curation.task t
                  where t.state = 'DONE' and t.closed_by <> 'rule' and t.closed_at >= cast(?3 as date)
                    and (cast(?1 as boolean) or t.iso3 = any(string_to_array(?2, ',')))
                ) what group by person having sum(submitted + decided + tasks) > 0 order by person
                """,
                Boolean.toString(reach.everywhere()),
                Sql.list(reach),
                since.toString()))
        .stream()
        .map(
            row ->
                new Contribution((String) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  /** What one person did, the newest first. */
  public List<Step> steps(Reach reach, String person, LocalDate since, int atMost) {
    return Sql.rows(
            Sql.query(
                    entityManager,
                    """
                    select at, iso3, what, cast(titles as text), entry from (
                      select s.at, e.iso3, s.step as what, e.titles, e.id as entry
                      from curation.entry_step s join curation.entry e on e.id = s.entry
                      where s.actor = ?4 and s.step in ('SUBMITTED', 'RETURNED', 'PUBLISHED')
                      union all
                      select t.closed_at, t.iso3, t.kind, t.titles, '' from curation.task t
                      where t.state = 'DONE' and t.closed_by = ?4
                    ) step
                    where at >= cast(?3 as date)
                      and (cast(?1 as boolean) or iso3 = any(string_to_array(?2, ',')))
                    order by at desc
                    """,
                    Boolean.toString(reach.everywhere()),
                    Sql.list(reach),
                    since.toString(),
                    person)
                .setMaxResults(atMost))
        .stream()
        .map(
            row ->
                new Step(
                    Sql.instant(row[0]).orElseThrow(),
                    (String) row[1],
                    (String) row[2],
                    Sql.texts(row[3]),
                    (String) row[4]))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
