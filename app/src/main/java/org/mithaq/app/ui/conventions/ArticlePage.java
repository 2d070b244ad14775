package org.mithaq.app.ui.conventions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.concordance.MappingView;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.CrossReferenceView;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Slice;

/** The hub of an article: its obligations with their level, and who answers them with what. */
@Named
@RequestScoped
public class ArticlePage {
  static final int PAGE = 50;

  @Inject private ConventionCatalogue conventions;
  @Inject private Concordance concordance;
  @Inject private Labels labels;
  @Inject private Reader reader;

  private InstrumentView instrument;
  private ArticleView article;
  private Slice<MappingView> mappings;
  private Map<String, MappingCount> byObligation;

  public void load() {
    instrument = conventions.instrument(reader.part("instrument")).orElse(null);
    article =
        instrument == null
            ? null
            : conventions.article(instrument.code(), reader.part("article")).orElse(null);
    if (article == null) {
      Missing.notFound();
      return;
    }
    byObligation = concordance.countsByObligation(article.path());
    mappings = concordance.ofObligation(getChosen(), getChosenState(), getPage(), PAGE);
  }

  public InstrumentView getInstrument() {
    return instrument;
  }

  public ArticleView getArticle() {
    return article;
  }

  /** The obligation that the mappings are narrowed to; the article when none is chosen. */
  public String getChosen() {
    String chosen = reader.getParameters().first("obligation");
    boolean here = chosen.equals(article.path()) || chosen.startsWith(article.path() + "/");
    return here ? chosen : article.path();
  }

  public String getChosenState() {
    return reader.getParameters().first("state").toUpperCase(Locale.ROOT);
  }

  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  /** Paragraphs and below; the article itself only where it has none. */
  public List<ObligationView> getObligations() {
    List<ObligationView> all = conventions.obligations(instrument.code(), article.number());
    List<ObligationView> below = all.stream().filter(one -> one.depth() > 0).toList();
    return below.isEmpty() ? all : below;
  }

  /** Id of an obligation within the page: {@code UNTOC-6-1-a}. */
  public String anchor(String path) {
    return path.replace('/', '-');
  }

  public MappingCount mapped(String path) {
    return byObligation.getOrDefault(path, MappingCount.NONE);
  }

  public Slice<MappingView> getMappings() {
    return mappings;
  }

  /** States with mappings to what is chosen, in alphabetical order, with how many. */
  public List<StateCount> getStates() {
    Collator alphabet = Collator.getInstance(reader.getLanguage().locale());
    return concordance.countsByState(getChosen()).entrySet().stream()
        .map(
            one ->
                new StateCount(
                    one.getKey(),
                    labels.state(one.getKey(), reader.getLanguage()),
                    one.getValue().all()))
        .sorted(Comparator.comparing(StateCount::name, alphabet))
        .toList();
  }

  public String link(String obligation, String state, int page) {
    var parameters =
        reader
            .getParameters()
            .with("obligation", obligation.equals(article.path()) ? "" : obligation)
            .with("state", state)
            .with("page", page == 1 ? "" : String.valueOf(page));
    return reader.getAddress().path() + "?" + parameters.toQueryString() + "#mappings";
  }

  /** What answers, side by side. */
  public String getComparison() {
    return reader.link("/compare?obligation=" + getChosen());
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < mappings.total();
  }

  public List<CrossReferenceView> getCrossReferences() {
    return conventions.crossReferences(instrument.code(), article.number());
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  /** The address of a mapped provision. */
  public String provision(MappingView mapping) {
    return reader.link(address(mapping));
  }

  /** The same, permanent: as it is picked to be compared. */
  public String address(MappingView mapping) {
    return mapping.lawUri() + "/" + mapping.language().iso3() + "/~" + mapping.eId();
  }

  /** A State and its mappings. */
  public record StateCount(String iso3, String name, long count) {}
}
