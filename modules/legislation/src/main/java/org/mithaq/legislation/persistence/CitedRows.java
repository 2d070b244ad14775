package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.kernel.ReferenceKeys;
import org.mithaq.legislation.CitedLaws.CitedLaw;
import org.mithaq.legislation.LawKind;

/** Laws and provisions by the numbers that texts cite them by. */
@ApplicationScoped
public class CitedRows {
  private final EntityManager em;

  @Inject
  public CitedRows(EntityManager em) {
    this.em = em;
  }

  /** Laws of a State that have a number which stands in one of the keys. */
  public List<CitedLaw> numbered(String iso3, Collection<String> keys) {
    String numbers =
        keys.stream()
            .flatMap(key -> List.of(key.split("\\D+")).stream())
            .filter(digits -> !digits.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    return Rows.of(
            em.createNativeQuery(
                    """
                    select l.id, l.uri, l.kind, l.kind_as_titled, cast(l.titles as text),
                      l.number_as_printed, l.number, l.year from legislation.law l
                    where l.iso3 = ?1 and l.state = 'PUBLISHED' and l.visibility = 'PUBLIC'
                      and string_to_array(regexp_replace(l.number || ' ' || l.number_as_printed,
                        '[^0-9]+', ' ', 'g'), ' ') && string_to_array(?2, ' ')
                    order by l.uri
                    """)
                .setParameter(1, iso3)
                .setParameter(2, numbers))
        .stream()
        .map(
            row ->
                new CitedLaw(
                    text(row[0]),
                    text(row[1]),
                    LawKind.valueOf(text(row[2])),
                    text(row[3]),
                    Json.texts(row[4]),
                    ReferenceKeys.lawKeys(text(row[5]), text(row[6]), text(row[7]))))
        .toList();
  }

  /** Ids of provisions of laws whose last step is one of these, over all texts. */
  public Map<String, Set<String>> provisions(Collection<String> lawIds, Collection<String> steps) {
    Map<String, Set<String>> found = new TreeMap<>();
    Rows.of(
            em.createNativeQuery(
                    """
                    select distinct e.law_id, p.eid from legislation.expression e
                    join legislation.provision p on p.expression_id = e.id
                    where e.law_id = any(string_to_array(?1, ' '))
                      and regexp_replace(p.eid, '^.*__', '') = any(string_to_array(?2, ' '))
                    """)
                .setParameter(1, String.join(" ", lawIds))
                .setParameter(2, String.join(" ", steps)))
        .forEach(
            row -> found.computeIfAbsent(text(row[0]), any -> new TreeSet<>()).add(text(row[1])));
    return found;
  }
}
