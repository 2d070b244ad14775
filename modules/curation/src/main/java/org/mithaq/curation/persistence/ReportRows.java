package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.curation.ReportProblem.ProblemReport;
import org.mithaq.curation.ReportedProblems.Reported;
import org.mithaq.curation.TaskKind;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Reach;

/** The tables of readers' reports; every method wants a transaction around it. */
@ApplicationScoped
public class ReportRows {
  /** Who opens the task of a report: nobody whom the portal knows. */
  public static final String READER = "reader";

  private final EntityManager entityManager;

  @Inject
  public ReportRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** How many reports nobody has closed yet. */
  public long waiting() {
    return Sql.count(
        Sql.query(
            entityManager,
            "select count(*) from curation.task where kind = 'PROBLEM_REPORTED'"
                + " and state in ('OPEN', 'BLOCKED')"));
  }

  /** Opens the task, keeps the words beside it and the address apart. */
  public void keep(ProblemReport report, String words, String email, Instant at, Instant until) {
    String task = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            """
            insert into curation.task (id, kind, iso3, region, subject_kind, subject_id, titles,
              state, opened_by, opened_at)
            values (?1, ?2, ?3, ?4, 'report', ?1, cast(?5 as jsonb), 'OPEN', ?6,
              cast(?7 as timestamptz))
            """,
            task,
            TaskKind.PROBLEM_REPORTED.name(),
            report.iso3(),
            report.region(),
            Sql.json(report.titles()),
            READER,
            at.toString())
        .executeUpdate();
    Sql.query(
            entityManager,
            "insert into curation.problem_report (task, about, words, language, reported_at)"
                + " values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))",
            task,
            report.about(),
            words,
            report.language().code(),
            at.toString())
        .executeUpdate();
    if (!email.isEmpty()) {
      Sql.query(
              entityManager,
              "insert into curation.problem_reporter (task, email, forget_at)"
                  + " values (?1, ?2, cast(?3 as timestamptz))",
              task,
              email,
              until.toString())
          .executeUpdate();
    }
  }

  public Map<String, Reported> of(Reach reach, Collection<String> tasks) {
    Map<String, Reported> found = new LinkedHashMap<>();
    Sql.rows(
            Sql.query(
                entityManager,
                """
                select t.id, p.about, t.region, p.words, p.language, r.email
                from curation.problem_report p join curation.task t on t.id = p.task
                left join curation.problem_reporter r on r.task = p.task
                where p.task = any(string_to_array(?3, ','))
                  and (cast(?1 as boolean) or t.iso3 = any(string_to_array(?2, ','))
                    or t.region = any(string_to_array(?2, ',')))
                """,
                Boolean.toString(reach.everywhere()),
                Sql.list(reach),
                String.join(",", tasks)))
        .forEach(row -> found.put((String) row[0], reported(row)));
    return found;
  }

  /** Addresses whose time is over, and those of tasks that are closed. */
  public int forget(Instant now) {
    return Sql.query(
            entityManager,
            "delete from curation.problem_reporter r where r.forget_at <= cast(?1 as timestamptz)"
                + " or not exists (select from curation.task t where t.id = r.task"
                + " and t.state in ('OPEN', 'BLOCKED'))",
            now.toString())
        .executeUpdate();
  }

  private static Reported reported(Object[] row) {
    return new Reported(
        (String) row[1],
        (String) row[2],
        (String) row[3],
        LanguageTag.of((String) row[4]),
        Optional.ofNullable((String) row[5]));
  }
}
