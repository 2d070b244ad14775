package org.mithaq.app.ui.regions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.search.KeywordField;

/** The situation of a State: its law here, its participation on a day, what is mapped. */
@Named
@RequestScoped
public class StatePage {
  private static final int PAGE = 50;

  @Inject private Regions regions;
  @Inject private LegislationCatalogue legislation;
  @Inject private ConventionCatalogue conventions;
  @Inject private Concordance concordance;
  @Inject private AuthorityDirectory directory;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;
  @Inject private java.time.Clock clock;

  private StateView state;
  private java.time.LocalDate day;
  private Slice<LawSummary> laws;
  private Map<String, MappingCount> mapped;

  public void load() {
    regions.state(reader.part("state")).ifPresentOrElse(this::load, Missing::notFound);
  }

  private void load(StateView found) {
    try {
      day = Days.of("on", reader.getParameters().first("on"), clock);
    } catch (RefusedException notADay) {
      Missing.invalid(notADay.getMessage());
      return;
    }
    state = found;
    house.showState(found.iso3());
    laws = legislation.laws(LawFilter.ofState(found.iso3()), getPage(), PAGE);
    mapped = concordance.countsByInstrument(found.iso3());
  }

  public StateView getState() {
    return state;
  }

  public String getName() {
    return state == null ? "" : labels.state(state.iso3(), reader.getLanguage());
  }

  /** The name of its home region. */
  public String getRegion() {
    return labels.of(KeywordField.REGION, state.homeRegion(), reader.getLanguage());
  }

  public java.time.LocalDate getDay() {
    return day;
  }

  public Slice<LawSummary> getLaws() {
    return laws;
  }

  /** From 1; anything else than a number is 1. */
  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < laws.total();
  }

  public List<ParticipationView> getParticipation() {
    return conventions.participation(state.iso3(), day);
  }

  public List<StatementView> getStatements() {
    return conventions.statements("", state.iso3());
  }

  /** How many authorities are recorded. */
  public int getAuthorities() {
    return directory.find(AuthorityFilter.of(state.iso3())).size();
  }

  public MappingCount mapped(String instrument) {
    return mapped.getOrDefault(instrument, MappingCount.NONE);
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }

  public String language(org.mithaq.kernel.LanguageTag tag) {
    return tag.locale().getDisplayLanguage(reader.getLanguage().locale());
  }
}
