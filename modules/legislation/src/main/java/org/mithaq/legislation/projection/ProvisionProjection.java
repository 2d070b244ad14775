package org.mithaq.legislation.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionStatus;
import org.mithaq.legislation.domain.Validity;
import org.mithaq.legislation.persistence.CatalogueRows;
import org.mithaq.legislation.persistence.LawViews;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.search.Projection;
import org.mithaq.search.SearchDocument;

/**
 * One document per provision, wording and language: versions with the same number, heading, text
 * and ancestors are one document whose validity is their union. A retracted law has none.
 */
@ApplicationScoped
@Transactional
public class ProvisionProjection implements Projection {
  private final CatalogueRows rows;
  private final LawViews views;
  private final Laws laws;
  private final Regions regions;
  private final Clock clock;

  @Inject
  public ProvisionProjection(
      CatalogueRows rows, LawViews views, Laws laws, Regions regions, Clock clock) {
    this.rows = rows;
    this.views = views;
    this.laws = laws;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public String subjectKind() {
    return "law";
  }

  @Override
  public List<SearchDocument> documentsFor(Subject subject) {
    LocalDate today = LocalDate.now(clock);
    return views.find(subject.id(), today).map(law -> documents(law, today)).orElse(List.of());
  }

  @Override
  public List<String> subjectsAfter(String afterId, int atMost) {
    return rows.idsAfter(afterId, atMost);
  }

  @Override
  public long subjectCount() {
    return rows.count();
  }

  private List<SearchDocument> documents(LawView law, LocalDate today) {
    List<Validity.Text> texts = rows.texts(law.id());
    List<ProvisionStatus> marks = laws.marks(law.id());
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Validity.Text text : texts) {
      LawDates dates = law.dates();
      Validity valid =
          Validity.of(text, texts, dates.commenced(), dates.repealed())
              .notBefore(dates.adopted().known() ? dates.adopted() : dates.published());
      List<Provision> provisions = rows.provisions(text.id());
      for (Provision provision : provisions) {
        Wording.text(provision, provisions)
            .ifPresent(
                words -> {
                  Wording wording =
                      new Wording(text, provision, words, ProvisionSteps.to(provision, provisions));
                  wordings
                      .computeIfAbsent(wording.id(), key -> wording)
                      .validAlso(valid, marksOf(marks, provision));
                });
      }
    }
    Optional<StateView> state = regions.state(law.iso3());
    LawFields fields = new LawFields(law, state, regions.regionsOf(law.iso3()), today);
    List<SearchDocument> documents = new ArrayList<>(wordings.size());
    wordings.values().forEach(wording -> documents.add(fields.document(wording)));
    return documents;
  }

  private static List<ProvisionStatus> marksOf(List<ProvisionStatus> marks, Provision provision) {
    return marks.stream()
        .filter(
            mark ->
                provision.eId().equals(mark.eId()) || provision.eId().startsWith(mark.eId() + "__"))
        .toList();
  }
}
