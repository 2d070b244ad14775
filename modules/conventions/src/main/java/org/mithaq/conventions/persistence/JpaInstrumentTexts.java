package org.mithaq.conventions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.mithaq.conventions.domain.InstrumentTexts;
import org.mithaq.conventions.domain.ObligationText;

/** Authentic texts by obligation and language; to be called in a transaction. */
@ApplicationScoped
public class JpaInstrumentTexts implements InstrumentTexts {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public JpaInstrumentTexts(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  @Override
  public List<ObligationText> all() {
    List<?> rows =
        em.createNativeQuery(
                "select path, language, text, source from conventions.obligation_text"
                    + " order by path, language")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new ObligationText(
                    row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString()))
        .toList();
  }

  @Override
  public int put(List<ObligationText> texts) {
    int changed = 0;
    for (ObligationText text : texts) {
      changed +=
          em.createNativeQuery(
                  "insert into conventions.obligation_text as t (path, language, text, source,"
                      + " loaded_at) values (?1, ?2, ?3, ?4, ?5) on conflict (path, language)"
                      + " do update set text = excluded.text, source = excluded.source,"
                      + " loaded_at = excluded.loaded_at"
                      + " where (t.text, t.source) is distinct from (excluded.text,"
                      + " excluded.source)")
              .setParameter(1, text.path())
              .setParameter(2, text.language())
              .setParameter(3, text.text())
              .setParameter(4, text.source())
              .setParameter(5, clock.instant().toString())
              .executeUpdate();
    }
    return changed;
  }
}
