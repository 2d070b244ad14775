package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.number;
import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawImport;
import org.mithaq.legislation.PublishedLaw.Outcome;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.domain.Problem;

/** Imports in PostgreSQL. */
@ApplicationScoped
public class JpaImports implements Imports {
  private static final String VIEW =
      "select id, file_sha256, name, format, publisher, licence, retrieved, started_by, state,"
          + " created, changed, unchanged, refused, provisions,"
          + " cast(extract(epoch from started_at) * 1000 as bigint), reason"
          + " from legislation.law_import ";

  private final EntityManager em;

  @Inject
  public JpaImports(EntityManager em) {
    this.em = em;
  }

  @Override
  public void open(String id, LawImport command, String startedBy) {
    em.createNativeQuery(
            "insert into legislation.law_import (id, file_sha256, name, format, publisher, licence,"
                + " retrieved, started_by, state) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'RUNNING')"
                + " on conflict (id) do nothing")
        .setParameter(1, id)
        .setParameter(2, command.sha256())
        .setParameter(3, command.name())
        .setParameter(4, command.format().name())
        .setParameter(5, command.publisher())
        .setParameter(6, command.licence())
        .setParameter(7, command.retrieved())
        .setParameter(8, startedBy)
        .executeUpdate();
  }

  @Override
  public Optional<ImportView> find(String id) {
    return Rows.first(em.createNativeQuery(VIEW + "where id = ?1").setParameter(1, id))
        .map(JpaImports::view);
  }

  @Override
  public List<ImportView> latest(int atMost) {
    return Rows.of(
            em.createNativeQuery(VIEW + "order by started_at desc, id desc").setMaxResults(atMost))
        .stream()
        .map(JpaImports::view)
        .toList();
  }

  @Override
  public void count(String id, Outcome outcome, int laws, long provisions) {
    String column = outcome.name().toLowerCase(java.util.Locale.ROOT);
    em.createNativeQuery(
            "update legislation.law_import set "
                + column
                + " = "
                + column
                + " + ?2, provisions = provisions + ?3 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, laws)
        .setParameter(3, provisions)
        .executeUpdate();
  }

  @Override
  public void countRefused(String id, int laws) {
    em.createNativeQuery("update legislation.law_import set refused = refused + ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, laws)
        .executeUpdate();
  }

  @Override
  public void end(String id, ImportView.State state, String reason) {
    em.createNativeQuery(
            "update legislation.law_import set state = ?2, reason = ?3, ended_at = now()"
                + " where id = ?1")
        .setParameter(1, id)
        .setParameter(2, state.name())
        .setParameter(3, reason)
        .executeUpdate();
  }

  @Override
  public void touched(
      String id, String lawId, Outcome outcome, String former, String formerImport) {
    // The first touch counts: its former state is the one before the import.
    em.createNativeQuery(
            "insert into legislation.import_law values (?1, ?2, ?3, ?4, ?5)"
                + " on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, lawId)
        .setParameter(3, outcome.name())
        .setParameter(4, former)
        .setParameter(5, formerImport)
        .executeUpdate();
  }

  @Override
  public List<Touched> touchedBy(String id) {
    return Rows.of(
            em.createNativeQuery(
                    "select law_id, outcome, former, former_import from legislation.import_law"
                        + " where import_id = ?1 order by law_id")
                .setParameter(1, id))
        .stream()
        .map(
            row ->
                new Touched(
                    text(row[0]), Outcome.valueOf(text(row[1])), text(row[2]), text(row[3])))
        .toList();
  }

  @Override
  public void address(String id, List<LineAddress> addresses) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (LineAddress address : addresses) {
      rows.add(
          Map.of(
              "line", address.line(),
              "uri", address.uri(),
              "iso3", address.iso3(),
              "local_id", address.localId(),
              "series", address.series()));
    }
    em.createNativeQuery(
            "insert into legislation.import_line select ?1, r.line, r.uri, r.iso3, r.local_id,"
                + " r.series from json_to_recordset(cast(?2 as json)) as r(line bigint, uri text,"
                + " iso3 text, local_id text, series text) on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, Json.of(rows))
        .executeUpdate();
  }

  @Override
  public List<Problem> collisions(String id, int atMost) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(
        problems(
            """
            select b.line, min('the address ' || b.uri || ' is also that of line ' || a.line
              || case when a.local_id <> b.local_id then ' (' || a.local_id || ' and '
                 || b.local_id || ')' else ', which brings the same text' end)
            from legislation.import_line a join legislation.import_line b
              on b.import_id = a.import_id and b.uri = a.uri and b.line > a.line
             and (b.local_id <> a.local_id or b.series = a.series)
            where a.import_id = ?1 group by b.line order by b.line""",
            id,
            atMost));
    problems.addAll(
        problems(
            """
            select b.line, min('the address ' || b.uri || ' belongs to the law ' || l.local_id
              || ', and this is ' || b.local_id)
            from legislation.import_line b join legislation.law l on l.uri = b.uri
             and l.local_id <> b.local_id and l.local_id <> '' and b.local_id <> ''
            where b.import_id = ?1 group by b.line order by b.line""",
            id,
            atMost));
    return problems;
  }

  private List<Problem> problems(String sql, String id, int atMost) {
    return Rows.of(em.createNativeQuery(sql).setParameter(1, id).setMaxResults(atMost)).stream()
        .map(row -> new Problem("line " + row[0], text(row[1])))
        .toList();
  }

  @Override
  public void forgetAddresses(String id) {
    em.createNativeQuery("delete from legislation.import_line where import_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static ImportView view(Object[] row) {
    return new ImportView(
        text(row[0]),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        ImportView.State.valueOf(text(row[8])),
        (int) number(row[9]),
        (int) number(row[10]),
        (int) number(row[11]),
        (int) number(row[12]),
        number(row[13]),
        Instant.ofEpochMilli(number(row[14])),
        text(row[15]));
  }
}
