package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.TextChoice;
import org.mithaq.legislation.domain.Validity;
import org.mithaq.legislation.persistence.CatalogueRows;
import org.mithaq.legislation.persistence.LawList;
import org.mithaq.legislation.persistence.LawViews;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** Reading law from the database alone. */
@UseCase
@Open
class BrowsingLegislation implements LegislationCatalogue {
  private final CatalogueRows rows;
  private final LawViews views;
  private final LawList list;
  private final Laws laws;
  private final Regions regions;
  private final Clock clock;

  @Inject
  BrowsingLegislation(
      CatalogueRows rows, LawViews views, LawList list, Laws laws, Regions regions, Clock clock) {
    this.rows = rows;
    this.views = views;
    this.list = list;
    this.laws = laws;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  public Slice<LawSummary> laws(LawFilter filter, int page, int size) {
    List<String> states =
        filter.region().isEmpty()
            ? List.of()
            : regions.find(filter.region()).map(RegionView::states).orElse(List.of());
    return list.find(filter, states, page, size, LocalDate.now(clock));
  }

  @Override
  public Optional<LawView> law(String id) {
    return views.find(id, LocalDate.now(clock));
  }

  @Override
  public Optional<LawView> lawAt(String workUri) {
    return rows.idAt(workUri).flatMap(this::law);
  }

  @Override
  public Optional<String> retraction(String workUri) {
    return rows.notice(workUri);
  }

  @Override
  public Optional<ExpressionView> expression(AknUri uri, LanguageTag reader, LocalDate today) {
    return meant(uri, reader, today)
        .map(
            found ->
                new ExpressionView(
                    found.law,
                    String.valueOf(found.text.id()),
                    found.text.language(),
                    found.text.authenticity(),
                    found.text.validFrom(),
                    found.text.validTo(),
                    views(found, rows.provisions(found.text.id()))));
  }

  @Override
  public Optional<ProvisionView> provision(AknUri uri, LanguageTag reader, LocalDate today) {
    return meant(uri, reader, today)
        .map(found -> views(found, rows.below(found.text.id(), uri.eId())))
        .flatMap(tree -> tree.stream().findFirst());
  }

  @Override
  public List<ProvisionView> history(String lawId, LanguageTag language, String eId) {
    return law(lawId)
        .map(
            law ->
                new ProvisionHistory(law, laws.marks(lawId), LocalDate.now(clock))
                    .of(rows.texts(lawId), language, text -> rows.below(text.id(), eId)))
        .orElse(List.of());
  }

  @Override
  public Map<String, Long> lawCounts() {
    return rows.counts();
  }

  private List<ProvisionView> views(Found found, List<Provision> provisions) {
    return new ProvisionViews(found.law, found.text, laws.marks(found.law.id()), found.day)
        .tree(provisions);
  }

  private Optional<Found> meant(AknUri uri, LanguageTag reader, LocalDate today) {
    return lawAt(uri.work())
        .flatMap(
            law ->
                new TextChoice(
                        rows.texts(law.id()), law.dates().commenced(), law.dates().repealed())
                    .of(uri, reader, today)
                    .map(
                        text ->
                            new Found(
                                law,
                                text,
                                uri.date().isEmpty() ? today : LocalDate.parse(uri.date()))));
  }

  private record Found(LawView law, Validity.Text text, LocalDate day) {}
}
