package org.mithaq.conventions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.ParticipationRecord;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.conventions.domain.StatusAction;
import org.mithaq.kernel.LegalDate;

/** Records of participation with their acts; to be called in a transaction. */
@ApplicationScoped
public class JpaParticipations implements Participations {
  private final EntityManager em;

  @Inject
  public JpaParticipations(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<KeptRecord> all() {
    Map<String, List<StatusAction>> acts = new HashMap<>();
    for (Map<String, String> act : rows("status_action", "instrument, iso3, position")) {
      acts.computeIfAbsent(act.get("instrument") + " " + act.get("iso3"), key -> new ArrayList<>())
          .add(action(act));
    }
    return rows("participation_record", "instrument, iso3").stream()
        .map(
            row ->
                record(
                    row,
                    acts.getOrDefault(row.get("instrument") + " " + row.get("iso3"), List.of())))
        .toList();
  }

  @Override
  public void put(Collection<KeptRecord> records) {
    remove(records);
    List<Map<String, Object>> heads = new ArrayList<>();
    List<Map<String, Object>> acts = new ArrayList<>();
    for (KeptRecord kept : records) {
      heads.add(head(kept));
      int position = 0;
      for (StatusAction act : kept.record().actions()) {
        acts.add(act(kept.record(), act, ++position));
      }
    }
    insert("participation_record", heads);
    insert("status_action", acts);
  }

  @Override
  public void remove(Collection<KeptRecord> records) {
    for (KeptRecord kept : records) {
      em.createNativeQuery(
              "delete from conventions.participation_record where instrument = ?1 and iso3 = ?2")
          .setParameter(1, kept.record().instrument())
          .setParameter(2, kept.record().iso3())
          .executeUpdate();
    }
  }

  private void insert(String table, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      em.createNativeQuery(
              "insert into conventions."
                  + table
                  + " select * from jsonb_populate_recordset(cast(null as conventions."
                  + table
                  + "), cast(?1 as jsonb))")
          .setParameter(1, Json.write(rows))
          .executeUpdate();
    }
  }

  private List<Map<String, String>> rows(String table, String order) {
    List<?> found =
        em.createNativeQuery(
                "select cast(to_jsonb(t) as text) from conventions."
                    + table
                    + " t order by "
                    + order)
            .getResultList();
    return found.stream().map(Json::read).toList();
  }

  private static StatusAction action(Map<String, String> row) {
    return new StatusAction(
        StatusActionKind.valueOf(row.get("kind")),
        LegalDate.parse(row.get("date")),
        LegalDate.parse(row.get("effective")),
        row.get("notification"),
        row.get("note"),
        row.get("source"));
  }

  private static KeptRecord record(Map<String, String> row, List<StatusAction> acts) {
    return new KeptRecord(
        new ParticipationRecord(
            row.get("instrument"),
            row.get("iso3"),
            row.get("undecided").equals("Y"),
            LegalDate.parse(row.get("as_of")),
            acts,
            row.get("note"),
            row.get("source")),
        row.get("origin"),
        row.get("row_place"));
  }

  private static Map<String, Object> head(KeptRecord kept) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("instrument", kept.record().instrument());
    row.put("iso3", kept.record().iso3());
    row.put("undecided", kept.record().undecided());
    row.put("as_of", kept.record().asOf().iso());
    row.put("note", kept.record().note());
    row.put("source", kept.record().source());
    row.put("origin", kept.origin());
    row.put("row_place", kept.place());
    return row;
  }

  private static Map<String, Object> act(ParticipationRecord of, StatusAction act, int position) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("instrument", of.instrument());
    row.put("iso3", of.iso3());
    row.put("position", position);
    row.put("kind", act.kind().name());
    row.put("date", act.date().iso());
    row.put("effective", act.effective().iso());
    row.put("notification", act.notification());
    row.put("note", act.note());
    row.put("source", act.source());
    return row;
  }
}
