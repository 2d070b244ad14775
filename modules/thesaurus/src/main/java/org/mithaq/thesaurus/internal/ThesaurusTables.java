package org.mithaq.thesaurus.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.thesaurus.ConceptView;

/** Concepts and labels in their tables; to be called in a transaction. */
@ApplicationScoped
public class ThesaurusTables {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ThesaurusTables(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Rises with every change. */
  public long revision() {
    return ((Number)
            em.createNativeQuery("select revision from thesaurus.data_revision").getSingleResult())
        .longValue();
  }

  /** Hash of what was last loaded under this origin; empty when nothing was. */
  public String loadedHash(String origin) {
    List<?> found =
        em.createNativeQuery("select sha256 from thesaurus.loaded_source where origin = ?1")
            .setParameter(1, origin)
            .getResultList();
    return found.isEmpty() ? "" : found.get(0).toString();
  }

  /** All concepts, the universal ones first, each file in its order. */
  public List<Concept> all() {
    Map<String, List<Object[]>> labels = new HashMap<>();
    for (Object[] row :
        rows(
            "select slug, language, label, preferred from thesaurus.label order by slug, position")) {
      labels.computeIfAbsent(row[0].toString(), slug -> new ArrayList<>()).add(row);
    }
    return rows(
            "select slug, broader, obligations, source, position, origin, row_place"
                + " from thesaurus.concept order by origin <> 'universal', origin, position")
        .stream()
        .map(row -> concept(row, labels.getOrDefault(row[0].toString(), List.of())))
        .toList();
  }

  /** Puts these concepts in the place of all that came with the origin. */
  public void replace(String origin, String sha256, List<Concept> concepts) {
    em.createNativeQuery("delete from thesaurus.concept where origin = ?1")
        .setParameter(1, origin)
        .executeUpdate();
    concepts.forEach(this::insert);
    em.createNativeQuery(
            "insert into thesaurus.loaded_source (origin, sha256, loaded_at) values (?1, ?2, ?3)"
                + " on conflict (origin) do update set sha256 = excluded.sha256,"
                + " loaded_at = excluded.loaded_at")
        .setParameter(1, origin)
        .setParameter(2, sha256)
        .setParameter(3, clock.instant().toString())
        .executeUpdate();
    em.createNativeQuery("update thesaurus.data_revision set revision = revision + 1")
        .executeUpdate();
  }

  private void insert(Concept concept) {
    ConceptView view = concept.view();
    em.createNativeQuery(
            "insert into thesaurus.concept (slug, broader, obligations, source, position, origin,"
                + " row_place) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, view.slug())
        .setParameter(2, view.broader())
        .setParameter(3, String.join(" ", view.obligations().stream().sorted().toList()))
        .setParameter(4, view.source())
        .setParameter(5, concept.position())
        .setParameter(6, concept.origin())
        .setParameter(7, concept.place())
        .executeUpdate();
    int position = 0;
    for (Map.Entry<LanguageTag, String> label : view.preferred().byLanguage().entrySet()) {
      insert(view.slug(), label.getKey().code(), label.getValue(), true, ++position);
    }
    for (Text label : view.alternative()) {
      insert(view.slug(), label.language().code(), label.value(), false, ++position);
    }
  }

  private void insert(String slug, String language, String label, boolean preferred, int position) {
    em.createNativeQuery(
            "insert into thesaurus.label (slug, language, label, preferred, position)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, slug)
        .setParameter(2, language)
        .setParameter(3, label)
        .setParameter(4, preferred)
        .setParameter(5, position)
        .executeUpdate();
  }

  private List<Object[]> rows(String sql) {
    List<?> found = em.createNativeQuery(sql).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }

  private static Concept concept(Object[] row, List<Object[]> labels) {
    Map<LanguageTag, String> preferred = new HashMap<>();
    List<Text> alternative = new ArrayList<>();
    for (Object[] label : labels) {
      if (Boolean.TRUE.equals(label[3])) {
        preferred.put(LanguageTag.of(label[1].toString()), label[2].toString());
      } else {
        alternative.add(Text.of(label[1].toString(), label[2].toString()));
      }
    }
    String obligations = row[2].toString();
    return new Concept(
        new ConceptView(
            row[0].toString(),
            new Texts(preferred),
            alternative,
            row[1].toString(),
            obligations.isEmpty() ? Set.of() : Set.of(obligations.split(" ")),
            row[3].toString()),
        ((Number) row[4]).intValue(),
        row[5].toString(),
        row[6].toString());
  }
}
