package org.mithaq.tracking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.tracking.Rating;
import org.mithaq.tracking.Ratings.RatingView;

/** Ratings that bodies gave; every method wants a transaction around it. */
@ApplicationScoped
public class RatingRows {
  private static final String RATING =
      "select r.id, r.review, r.scheme, r.target, r.value, cast(r.on_day as text), r.body,"
          + " r.document, coalesce(r.re_rates, ''),"
          + " not exists (select 1 from tracking.rating later where later.re_rates = r.id)"
          + " from tracking.rating r where ";

  private final EntityManager entityManager;

  @Inject
  public RatingRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public String insert(String iso3, String review, Rating rating, String by, Instant at) {
    String id = UUID.randomUUID().toString();
    Sql.query(
            entityManager,
            "insert into tracking.rating (id, iso3, review, scheme, target, value, on_day, body,"
                + " document, re_rates, recorded_by, recorded_at) values (?1, ?2, ?3, ?4, ?5, ?6,"
                + " cast(?7 as date), ?8, ?9, nullif(?10, ''), ?11, cast(?12 as timestamptz))",
            id,
            iso3,
            review,
            rating.scheme().name(),
            rating.target(),
            rating.value(),
            rating.on().toString(),
            rating.body(),
            rating.document(),
            rating.reRates(),
            by,
            at.toString())
        .executeUpdate();
    return id;
  }

  public List<RatingView> of(String review) {
    return views(RATING + "r.review = ?1 order by r.on_day desc, r.target, r.id", review);
  }

  public Optional<RatingView> find(String id, String iso3) {
    return views(RATING + "r.id = ?1 and r.iso3 = ?2", id, iso3).stream().findFirst();
  }

  private List<RatingView> views(String sql, Object... values) {
    return Sql.rows(Sql.query(entityManager, sql, values)).stream()
        .map(
            row ->
                new RatingView(
                    (String) row[0],
                    (String) row[1],
                    new Rating(
                        Rating.Scheme.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        LocalDate.parse((String) row[5]),
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]),
                    (Boolean) row[9]))
        .toList();
  }
}
