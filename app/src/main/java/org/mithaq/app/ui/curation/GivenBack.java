package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.search.FoundProvision;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.MappingCount;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.curation.EntryView;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;

/**
 * What somebody gets at once for what they entered (R2, "give before you take"): law of other
 * States on the same matter, what their State has not looked at yet, how far it is.
 */
@Named
@RequestScoped
public class GivenBack {
  private static final int ALIKE = 4;
  private static final int ASKED = 40;
  private static final int NAMED = 8;

  /** A number or a date in a title finds laws of that number, not of that matter. */
  private static final String FIGURES = "[\\p{Nd}/-]+";

  @Inject private SearchEngine engine;
  @Inject private Coverage coverage;
  @Inject private Concordance concordance;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;

  // Pages ask again and again for what they show.
  private final Map<String, List<FoundProvision>> alike = new HashMap<>();
  private final Map<String, List<Looked>> looked = new HashMap<>();
  private final Map<String, Elsewhere> elsewhere = new HashMap<>();
  private final Map<String, Coverage.Completeness> completeness = new HashMap<>();

  /**
   * How far a State has looked at a convention.
   *
   * @param next the first articles at which nobody has looked
   */
  public record Looked(String instrument, int done, int all, List<ArticleView> next) {}

  /** How many provisions of how many other States. */
  public record Elsewhere(long provisions, int states) {}

  /** The nearest provision of each of some laws of other States; none when nothing is said yet. */
  public List<FoundProvision> alike(EntryView entry) {
    return alike.computeIfAbsent(entry.id(), id -> search(entry));
  }

  private List<FoundProvision> search(EntryView entry) {
    Text title = reader.best(entry.titles());
    String[] others =
        regions.states().stream()
            .map(StateView::iso3)
            .filter(Predicate.not(entry.iso3()::equals))
            .toArray(String[]::new);
    String words = title.value().replaceAll(FIGURES, " ").strip();
    if (entry.titles().isEmpty() || words.isEmpty() || others.length == 0) {
      return List.of();
    }
    SearchQuery query =
        SearchQuery.words(words, title.language(), reader.getToday())
            .filtered(KeywordField.STATE, others)
            .paged(new SearchQuery.Page(1, ASKED, ""));
    if (!(engine.search(query) instanceof SearchResult found)) {
      return List.of();
    }
    Set<String> laws = new HashSet<>();
    return found.hits().stream()
        .map(hit -> new FoundProvision(hit, query, labels, reader))
        .filter(hit -> laws.add(hit.state() + hit.lawTitle()))
        .limit(ALIKE)
        .toList();
  }

  /** How law of other States answers an obligation. */
  public Elsewhere elsewhere(String obligation, String iso3) {
    return elsewhere.computeIfAbsent(obligation + " " + iso3, key -> others(obligation, iso3));
  }

  private Elsewhere others(String obligation, String iso3) {
    Map<String, MappingCount> counts = new HashMap<>(concordance.countsByState(obligation));
    counts.remove(iso3);
    counts.values().removeIf(count -> count.all() == 0);
    return new Elsewhere(
        counts.values().stream().mapToLong(MappingCount::all).sum(), counts.size());
  }

  /** Convention by convention of the State's region. */
  public List<Looked> looked(String iso3) {
    return looked.computeIfAbsent(iso3, this::conventions);
  }

  private List<Looked> conventions(String iso3) {
    return regions.regionsOf(iso3).stream()
        .flatMap(code -> regions.find(code).stream())
        .findFirst()
        .map(RegionView::instruments)
        .orElse(List.of())
        .stream()
        .map(instrument -> looked(instrument, iso3))
        .filter(one -> one.all() > 0)
        .toList();
  }

  /** How far the published laws of the State are. */
  public Coverage.Completeness completeness(String iso3) {
    return completeness.computeIfAbsent(iso3, coverage::completeness);
  }

  public String instrument(String code) {
    return conventions
        .instrument(code)
        .map(one -> reader.best(one.shortNames()).value())
        .orElse(code);
  }

  private Looked looked(String instrument, String iso3) {
    Set<String> seen =
        coverage.ofArticles(instrument, Set.of(iso3), reader.getToday()).stream()
            .filter(GivenBack::counts)
            .map(CoverageCell::path)
            .collect(Collectors.toSet());
    List<ArticleView> all = conventions.articles(instrument);
    List<ArticleView> open =
        all.stream().filter(article -> !seen.contains(article.path())).toList();
    return new Looked(
        instrument, all.size() - open.size(), all.size(), open.stream().limit(NAMED).toList());
  }

  private static boolean counts(CoverageCell cell) {
    return cell.count(CoverageKind.REVIEWED) > 0
        || cell.count(CoverageKind.PROPOSED) > 0
        || cell.count(CoverageKind.NO_PROVISION) > 0;
  }
}
