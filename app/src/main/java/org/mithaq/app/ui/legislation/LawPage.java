package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** The law reader: one text of a law, its contents, its versions and languages, its mappings. */
@Named
@RequestScoped
public class LawPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private Clock clock;

  private AknUri uri;
  private ExpressionView text;
  private Map<String, List<MappingView>> mappings;

  public void load() {
    uri = AknUri.parse(reader.part("uri")).orElse(null);
    text =
        uri == null
            ? null
            : legislation.expression(uri, reader.getLanguage(), LocalDate.now(clock)).orElse(null);
    if (text == null) {
      LawGone.answer(uri, legislation);
      return;
    }
    house.showState(text.law().iso3());
    mappings =
        concordance.ofLaw(text.law().id()).stream()
            .collect(Collectors.groupingBy(MappingView::eId));
  }

  public ExpressionView getText() {
    return text;
  }

  public LawView getLaw() {
    return text.law();
  }

  /** The law's title in the language of the text that is read, else the reader's best. */
  public Text getTitle() {
    return text.law().titles().in(text.language()).orElse(reader.best(text.law().titles()));
  }

  public String getState() {
    return labels.state(text.law().iso3(), reader.getLanguage());
  }

  /** The law's text as HTML; everything in it escaped. */
  public String getBody() {
    return new LawHtml(reader, mappings).body(text);
  }

  public String getContents() {
    return new LawHtml(reader, mappings).contents(text.provisions());
  }

  public boolean isTranslation() {
    return text.authenticity() != org.mithaq.legislation.Authenticity.AUTHENTIC;
  }

  /** Whether this is another text than the one a reader would be shown today. */
  public boolean isOldVersion() {
    return text.validTo().latest().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent();
  }

  /** The law's texts by language, each language newest first. */
  public List<Texts> getTexts() {
    return text.law().expressions().stream()
        .collect(
            Collectors.groupingBy(
                LawView.ExpressionSummary::language, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> new Texts(language(one.getKey()), one.getValue()))
        .toList();
  }

  /** A language's name, and the texts in it. */
  public record Texts(String language, List<LawView.ExpressionSummary> versions) {}

  /** Address of one of the law's texts. */
  public String link(LawView.ExpressionSummary one) {
    String at = one.validFrom().day().map(day -> "@" + day).orElse("");
    return reader.link(text.law().uri() + "/" + one.language().iso3() + at);
  }

  public boolean current(LawView.ExpressionSummary one) {
    return one.id().equals(text.id());
  }

  public String language(org.mithaq.kernel.LanguageTag tag) {
    return tag.locale().getDisplayLanguage(reader.getLanguage().locale());
  }

  public String concept(String slug) {
    return labels.of(org.mithaq.search.KeywordField.CONCEPT, slug, reader.getLanguage());
  }

  /** The text that is read, on its day, to take home: {@code pdf} or {@code docx}. */
  public String paper(String format) {
    String day = uri.date().isEmpty() ? "" : "@" + uri.date();
    return getApiAddress() + day + "?format=" + format + "&ui=" + reader.getLang();
  }

  public String getApiAddress() {
    return "/api/v1/laws" + text.law().uri() + "/" + text.language().iso3();
  }
}
