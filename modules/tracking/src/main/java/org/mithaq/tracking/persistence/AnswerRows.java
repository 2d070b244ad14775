package org.mithaq.tracking.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.Question;

/** Answers and who is asked; every method wants a transaction around it. */
@ApplicationScoped
public class AnswerRows {
  private final EntityManager entityManager;

  @Inject
  public AnswerRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All answers of an assessment by question, those only assigned too: one statement. */
  public Map<String, AnswerView> of(String assessment) {
    Map<String, AnswerView> answers = new LinkedHashMap<>();
    for (Object[] row :
        Sql.rows(
            Sql.query(
                entityManager,
                "select coalesce(a.question, s.question), cast(a.content as text), a.version,"
                    + " a.contributor, a.answered_at, a.validated_by, coalesce(s.institution, ''),"
                    + " a.reused_from, a.reuse_confirmed, a.counted, cast(a.cited as text)"
                    + " from (select * from tracking.answer where assessment = ?1) a"
                    + " full join (select * from tracking.assignment where assessment = ?1) s"
                    + " on s.question = a.question",
                assessment))) {
      answers.put((String) row[0], view(row));
    }
    return answers;
  }

  /** Writes an answer; false when somebody saved it since that version. */
  public boolean save(
      String assessment,
      String question,
      String obligation,
      long version,
      AnswerContent content,
      String by,
      Instant at) {
    return Sql.query(
                entityManager,
                """
                insert into tracking.answer as a
                  (assessment, question, obligation, content, contributor, answered_at)
                select ?1, ?2, ?3, cast(?5 as jsonb), ?6, cast(?7 as timestamptz)
                 where cast(?4 as bigint) = 0 or exists (select 1 from tracking.answer
                   where assessment = ?1 and question = ?2)
                on conflict (assessment, question) do update set version = a.version + 1,
                  content = excluded.content, contributor = excluded.contributor,
                  answered_at = excluded.answered_at, validated_by = ''
                where a.version = cast(?4 as bigint)
                """,
                assessment,
                question,
                obligation,
                Long.toString(version),
                Json.write(content),
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  public void reused(String assessment, String question, String from) {
    Sql.query(
            entityManager,
            "update tracking.answer set reused_from = ?3 where assessment = ?1 and question = ?2",
            assessment,
            question,
            from)
        .executeUpdate();
  }

  public boolean confirm(String assessment, String question, long version, String by, Instant at) {
    return Sql.query(
                entityManager,
                "update tracking.answer set version = version + 1, reuse_confirmed = true,"
                    + " contributor = ?4, answered_at = cast(?5 as timestamptz)"
                    + " where assessment = ?1 and question = ?2 and version = ?3",
                assessment,
                question,
                version,
                by,
                at.toString())
            .executeUpdate()
        == 1;
  }

  public int validate(String assessment, Set<String> questions, String by) {
    return Sql.query(
            entityManager,
            "update tracking.answer set validated_by = ?3 where assessment = ?1"
                + " and question in (select unnest(string_to_array(?2, ' ')))",
            assessment,
            String.join(" ", questions),
            by)
        .executeUpdate();
  }

  /**
   * Holds fast as what a question counts and what its answer cites; one that nobody answered is
   * held too, so that what was not assessed then stays so.
   */
  public void hold(
      String assessment,
      Question question,
      String counted,
      List<String> cited,
      String by,
      Instant at) {
    Sql.query(
            entityManager,
            """
            insert into tracking.answer
              (assessment, question, obligation, content, contributor, answered_at, counted, cited)
            values (?1, ?2, ?3, cast(?4 as jsonb), ?5, cast(?6 as timestamptz), ?7, cast(?8 as jsonb))
            on conflict (assessment, question)
              do update set counted = excluded.counted, cited = excluded.cited
            """,
            assessment,
            question.id(),
            question.obligation(),
            Json.write(AnswerContent.NONE),
            by,
            at.toString(),
            counted,
            Json.write(cited))
        .executeUpdate();
  }

  /** Lets go what was held fast: it is open to change again. */
  public void release(String assessment) {
    Sql.query(
            entityManager,
            "update tracking.answer set counted = '', cited = '[]' where assessment = ?1",
            assessment)
        .executeUpdate();
  }

  public void assign(String assessment, String question, String institution) {
    String sql =
        institution.isEmpty()
            ? "delete from tracking.assignment where assessment = ?1 and question = ?2 and ?3 = ''"
            : "insert into tracking.assignment (assessment, question, institution)"
                + " values (?1, ?2, ?3) on conflict (assessment, question)"
                + " do update set institution = excluded.institution";
    Sql.query(entityManager, sql, assessment, question, institution).executeUpdate();
  }

  private static AnswerView view(Object[] row) {
    if (row[1] == null) {
      return AnswerView.none((String) row[6]);
    }
    return new AnswerView(
        Json.read(row[1], AnswerContent.class),
        ((Number) row[2]).longValue(),
        (String) row[3],
        Sql.instant(row[4]).orElseThrow(),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (Boolean) row[8],
        (String) row[9],
        Json.read(row[10], new TypeReference<List<String>>() {}));
  }
}
