package org.mithaq.app.ui.conventions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.KeywordField;

/** An instrument: facts, articles with what is mapped, participants as at a day, duties. */
@Named
@RequestScoped
public class ConventionPage {
  @Inject private ConventionCatalogue conventions;
  @Inject private Concordance concordance;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private InstrumentView instrument;
  private LocalDate day;
  private Map<String, MappingCount> mapped;

  public void load() {
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    conventions
        .instrument(reader.part("instrument"))
        .ifPresentOrElse(
            found -> {
              instrument = found;
              mapped = concordance.countsByArticle(found.code(), "");
            },
            Missing::notFound);
  }

  public List<InstrumentView> getAll() {
    return conventions.instruments();
  }

  public InstrumentView getInstrument() {
    return instrument;
  }

  /** Names of the languages of the authentic texts; unknown where no source says. */
  public String getAuthenticLanguages() {
    return instrument.authenticLanguages().isEmpty()
        ? reader.say("unknown")
        : instrument.authenticLanguages().stream()
            .map(tag -> labels.of(KeywordField.LANGUAGE, tag, reader.getLanguage()))
            .collect(Collectors.joining(" · "));
  }

  public LocalDate getDay() {
    return day;
  }

  public List<ArticleView> getArticles() {
    return conventions.articles(instrument.code());
  }

  public MappingCount mapped(ArticleView article) {
    return mapped.getOrDefault(article.path(), MappingCount.NONE);
  }

  /** In alphabetical order of the reader's language. */
  public List<ParticipationView> getParticipants() {
    Collator alphabet = Collator.getInstance(reader.getLanguage().locale());
    return conventions.participants(instrument.code(), day).stream()
        .sorted(Comparator.comparing(one -> state(one.iso3()), alphabet))
        .toList();
  }

  public List<StatementView> getStatements() {
    return conventions.statements(instrument.code(), "");
  }

  public List<NotificationDutyView> getDuties() {
    return conventions.notificationDuties(instrument.code());
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String name(InstrumentView of) {
    return labels.instrument(of.code(), reader.getLanguage());
  }
}
