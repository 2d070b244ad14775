package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Reach;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.PracticeValue;

/** What States said in cleared assessments; one statement. */
@ApplicationScoped
public class BoardRows {
  private final EntityManager entityManager;

  @Inject
  public BoardRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What was held fast of an answer. */
  public record Held(
      AnswerClass law, PracticeValue practice, String assessment, LocalDate referenceDate) {}

  /**
   * The newest word of each State on each obligation of these instruments, by {@code iso3 path}.
   *
   * @param reach whose unpublished assessments the reader may see
   */
  public Map<String, Held> held(
      Set<String> instruments, Set<String> states, LocalDate on, Reach reach) {
    Map<String, Held> held = new HashMap<>();
    for (Object[] row :
        Sql.rows(
            Sql.query(
                entityManager,
                "select a.iso3, w.obligation, w.counted, w.content ->> 'practice', a.id,"
                    + " cast(a.reference_date as text)"
                    + " from tracking.answer w join tracking.assessment a on a.id = w.assessment"
                    + " where a.state in ('CLEARED', 'SUBMITTED', 'UNDER_REVIEW', 'CLOSED')"
                    + " and w.obligation <> '' and w.counted <> ''"
                    + " and split_part(w.obligation, '/', 1) in (select unnest(string_to_array(?1, ',')))"
                    + " and a.iso3 in (select unnest(string_to_array(?2, ',')))"
                    + " and a.reference_date <= cast(?3 as date)"
                    + " and (a.publication = 'PUBLISHED' or cast(?4 as boolean)"
                    + "   or a.iso3 = any(string_to_array(?5, ',')))"
                    + " order by a.reference_date, a.created_at, a.id",
                String.join(",", instruments),
                String.join(",", states),
                on.toString(),
                Boolean.toString(reach.everywhere()),
                Sql.list(reach)))) {
      held.put(
          row[0] + " " + row[1],
          new Held(
              AnswerClass.valueOf((String) row[2]),
              PracticeValue.valueOf((String) row[3]),
              (String) row[4],
              LocalDate.parse((String) row[5])));
    }
    return held;
  }
}
