package org.mithaq.concordance.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.domain.ObligationPath;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.search.DocumentPart;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.thesaurus.Thesaurus;

/**
 * Adds to each provision the obligations it is mapped to, with every obligation above them, and to
 * the law's concepts everything broader and the legal area.
 */
@ApplicationScoped
class MappedObligations implements DocumentPart {
  private static final String STEP = "__";

  private final Concordance concordance;
  private final Thesaurus thesaurus;

  @Inject
  MappedObligations(Concordance concordance, Thesaurus thesaurus) {
    this.concordance = concordance;
    this.thesaurus = thesaurus;
  }

  @Override
  public String subjectKind() {
    return "law";
  }

  @Override
  public List<SearchDocument> complete(Subject law, List<SearchDocument> documents) {
    Map<String, List<MappingView>> byProvision = new HashMap<>();
    Map<String, Set<String>> within = new HashMap<>();
    for (MappingView mapping : concordance.ofLaw(law.id())) {
      byProvision.computeIfAbsent(mapping.eId(), none -> new ArrayList<>()).add(mapping);
      for (String above : above(mapping.eId())) {
        within.computeIfAbsent(above, none -> new TreeSet<>()).add(mapping.obligation());
      }
    }
    List<SearchDocument> completed = new ArrayList<>(documents.size());
    for (SearchDocument document : documents) {
      Map<KeywordField, Set<String>> more = new EnumMap<>(KeywordField.class);
      document
          .keywords()
          .getOrDefault(KeywordField.CONCEPT, Set.of())
          .forEach(c -> concept(c, more));
      for (String eId : document.keywords().getOrDefault(KeywordField.EID, Set.of())) {
        byProvision.getOrDefault(eId, List.of()).forEach(mapping -> mapping(mapping, more));
        if (isWhole(document)) {
          within
              .getOrDefault(eId, Set.of())
              .forEach(
                  path ->
                      add(
                          more,
                          KeywordField.OBLIGATION_WITHIN,
                          ObligationPath.withAncestors(path)));
        }
      }
      completed.add(more.isEmpty() ? document : document.with(more));
    }
    return completed;
  }

  private void concept(String slug, Map<KeywordField, Set<String>> more) {
    add(more, KeywordField.CONCEPT, thesaurus.withBroader(slug));
    thesaurus.areaOf(slug).ifPresent(area -> add(more, KeywordField.AREA, Set.of(area)));
  }

  private static void mapping(MappingView mapping, Map<KeywordField, Set<String>> more) {
    String path = mapping.obligation();
    add(more, KeywordField.OBLIGATION, ObligationPath.withAncestors(path));
    answered(mapping).ifPresent(field -> add(more, field, ObligationPath.withAncestors(path)));
    add(more, KeywordField.INSTRUMENT, Set.of(ObligationPath.instrument(path)));
    add(more, KeywordField.ARTICLE, Set.of(ObligationPath.article(path)));
    add(more, KeywordField.MAPPING_ROLE, Set.of(mapping.role().name()));
    add(more, KeywordField.MAPPING_STATE, Set.of(mapping.state().name()));
  }

  /** Only an article stands for its parts: a paragraph between is read with it. */
  private static boolean isWhole(SearchDocument document) {
    Set<String> kind = document.keywords().getOrDefault(KeywordField.PROVISION_KIND, Set.of());
    return kind.contains(ProvisionKind.ARTICLE.name())
        || kind.contains(ProvisionKind.SECTION.name());
  }

  /** Ids of what a provision stands in: of {@code a__b__c} those of {@code a__b} and {@code a}. */
  private static List<String> above(String eId) {
    List<String> above = new ArrayList<>();
    for (int end = eId.lastIndexOf(STEP); end > 0; end = eId.lastIndexOf(STEP, end - 1)) {
      above.add(eId.substring(0, end));
    }
    return above;
  }

  /** How far it answers; in full only where somebody has reviewed that. */
  private static Optional<KeywordField> answered(MappingView mapping) {
    return switch (mapping.role()) {
      case IMPLEMENTS, EXCEEDS ->
          Optional.of(
              mapping.state().counts()
                  ? KeywordField.OBLIGATION_MET
                  : KeywordField.OBLIGATION_PARTLY_MET);
      case PARTLY_IMPLEMENTS -> Optional.of(KeywordField.OBLIGATION_PARTLY_MET);
      case RELATED, CONFLICTS -> Optional.empty();
    };
  }

  private static void add(
      Map<KeywordField, Set<String>> more, KeywordField field, Set<String> values) {
    more.computeIfAbsent(field, none -> new TreeSet<>()).addAll(values);
  }
}
