package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.tracking.Template;

/** Questionnaires by version; every method wants a transaction around it. */
@ApplicationScoped
public class TemplateRows {
  private static final String SELECT =
      "select cast(t.content as text) from tracking.template t where ";

  private final EntityManager entityManager;

  @Inject
  public TemplateRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Template> version(String code, int version) {
    return one(
        Sql.query(entityManager, SELECT + "t.code = ?1 and t.version = ?2", code, version)
            .getResultList());
  }

  public Optional<Template> newest(String code) {
    return one(
        Sql.query(entityManager, SELECT + "t.code = ?1 order by t.version desc limit 1", code)
            .getResultList());
  }

  /** The newest of every code. */
  public List<Template> all() {
    List<?> found =
        Sql.query(
                entityManager,
                "select distinct on (t.code) cast(t.content as text) from tracking.template t"
                    + " order by t.code, t.version desc")
            .getResultList();
    return found.stream().map(json -> Json.read(json, Template.class)).toList();
  }

  /** Keeps it as the next version, unless the newest says the same; the version it has. */
  public int keep(Template draft, String by, Instant at) {
    Optional<Template> newest = newest(draft.code());
    int last = newest.map(Template::version).orElse(0);
    if (newest.isPresent() && newest.get().equals(draft.at(last))) {
      return last;
    }
    Sql.query(
            entityManager,
            "insert into tracking.template (code, version, content, created_by, created_at)"
                + " values (?1, ?2, cast(?3 as jsonb), ?4, cast(?5 as timestamptz))",
            draft.code(),
            last + 1,
            Json.write(draft.at(last + 1)),
            by,
            at.toString())
        .executeUpdate();
    return last + 1;
  }

  private static Optional<Template> one(List<?> found) {
    return found.stream().findFirst().map(json -> Json.read(json, Template.class));
  }
}
