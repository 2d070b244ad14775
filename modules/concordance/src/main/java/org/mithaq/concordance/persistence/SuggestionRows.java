package org.mithaq.concordance.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.concordance.MappingSuggestion;

/** What became of suggestions. */
@ApplicationScoped
public class SuggestionRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntityManager entityManager;

  @Inject
  public SuggestionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Rejected obligations of a law's provisions, by eId. */
  public Map<String, Set<String>> rejected(String lawId) {
    Map<String, Set<String>> rejected = new TreeMap<>();
    for (Object[] row :
        MappingRows.rows(
            entityManager
                .createNativeQuery(
                    "select eid, obligation from concordance.mapping_suggestion"
                        + " where law_id = ?1 and state = 'REJECTED'")
                .setParameter(1, lawId))) {
      rejected.computeIfAbsent((String) row[0], none -> new TreeSet<>()).add((String) row[1]);
    }
    return rejected;
  }

  /**
   * Keeps what somebody decided, with the score and reasons it was offered with.
   *
   * @param state ACCEPTED or REJECTED
   */
  public void decide(
      String lawId,
      String iso3,
      MappingSuggestion suggestion,
      String state,
      String by,
      LocalDate on,
      String reason) {
    entityManager
        .createNativeQuery(
            "insert into concordance.mapping_suggestion (law_id, eid, obligation, iso3, score, why,"
                + " state, decided_by, decided_on, reason)"
                + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7, ?8, ?9, ?10)"
                + " on conflict (law_id, eid, obligation) do update set score = excluded.score,"
                + " why = excluded.why, state = excluded.state, decided_by = excluded.decided_by,"
                + " decided_on = excluded.decided_on, reason = excluded.reason")
        .setParameter(1, lawId)
        .setParameter(2, suggestion.eId())
        .setParameter(3, suggestion.obligation())
        .setParameter(4, iso3)
        .setParameter(5, suggestion.score())
        .setParameter(6, why(suggestion))
        .setParameter(7, state)
        .setParameter(8, by)
        .setParameter(9, on.toString())
        .setParameter(10, reason)
        .executeUpdate();
  }

  private static String why(MappingSuggestion suggestion) {
    ArrayNode reasons = JSON.createArrayNode();
    suggestion
        .why()
        .forEach(
            one ->
                reasons
                    .addObject()
                    .put("kind", one.kind().name())
                    .put("what", one.what())
                    .put("weight", one.weight()));
    return reasons.toString();
  }
}
