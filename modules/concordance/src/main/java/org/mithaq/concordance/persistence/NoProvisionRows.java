package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.domain.TextsAsJson;
import org.mithaq.kernel.LegalDate;

/** Reads standing statements of "no national provision". */
@ApplicationScoped
public class NoProvisionRows {
  private static final TextsAsJson TEXTS = new TextsAsJson();
  private static final String STANDING =
      " from concordance.no_provision m where m.withdrawn_on = ''";

  private final EntityManager entityManager;

  @Inject
  public NoProvisionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Those for a path or anything below it, by State and place.
   *
   * @param path empty for all
   * @param states empty for all
   */
  public List<NoProvisionView> standing(String path, Set<String> states) {
    String ofStates =
        states.isEmpty() ? "" : " and m.iso3 in (select unnest(string_to_array(?3, ',')))";
    Query query =
        entityManager
            .createNativeQuery(
                "select m.id, m.iso3, m.obligation, m.stated_by, m.stated_on,"
                    + " cast(m.note as text)"
                    + STANDING
                    + (path.isEmpty() ? " and ?1 = '' and ?2 <> ''" : MappingRows.TO_PATH)
                    + ofStates
                    + " order by m.iso3, m.obligation")
            .setParameter(1, path)
            .setParameter(2, MappingRows.below(path));
    if (!states.isEmpty()) {
      query.setParameter(3, String.join(",", states));
    }
    return MappingRows.rows(query).stream().map(NoProvisionRows::view).toList();
  }

  private static NoProvisionView view(Object[] row) {
    return new NoProvisionView(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        LegalDate.parse((String) row[4]),
        TEXTS.convertToEntityAttribute((String) row[5]));
  }
}
