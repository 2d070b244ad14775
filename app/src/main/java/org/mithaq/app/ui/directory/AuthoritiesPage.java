package org.mithaq.app.ui.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.app.asking.AuthorityQuestion;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.House;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Who answers for a State: competent authorities by State, by what they do, by instrument. */
@Named
@RequestScoped
public class AuthoritiesPage {
  /** INV-62: what nobody has verified for so long is shown with a warning. */
  private static final int MONTHS = 12;

  @Inject private AuthorityDirectory directory;
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private House house;

  private List<OfState> found = List.of();
  private String wrong = "";

  /** The authorities of one State. */
  public record OfState(String iso3, String name, List<Authority> authorities) {}

  /** What is wrong in the address is said beside the form, which keeps the rest. */
  public void load() {
    try {
      AuthorityFilter filter = AuthorityQuestion.of(reader.getParameters(), regions, conventions);
      found = byState(directory.find(filter));
      filter.states().stream().findFirst().ifPresent(house::showState);
      if (filter.states().isEmpty() && found.stream().anyMatch(this::invented)) {
        house.showState(found.stream().filter(this::invented).findFirst().orElseThrow().iso3());
      }
    } catch (RefusedException refused) {
      wrong = refused.refusal() instanceof Refusal.Invalid invalid ? invalid.place() : "state";
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(400);
    }
  }

  private boolean invented(OfState state) {
    return regions.state(state.iso3()).filter(StateView::demonstration).isPresent();
  }

  private List<OfState> byState(List<Authority> authorities) {
    Map<String, List<Authority>> grouped = new LinkedHashMap<>();
    authorities.forEach(
        one -> grouped.computeIfAbsent(one.state(), iso3 -> new ArrayList<>()).add(one));
    return grouped.entrySet().stream()
        .map(one -> new OfState(one.getKey(), state(one.getKey()), one.getValue()))
        .sorted(Comparator.comparing(OfState::name, alphabet()))
        .toList();
  }

  public List<OfState> getFound() {
    return found;
  }

  public String getWrong() {
    return wrong;
  }

  public boolean isFormer() {
    return reader.getParameters().first("former").equals("true");
  }

  /** What there is to choose from, by name. */
  public List<Choice> getStates() {
    return regions.states().stream()
        .map(state -> choice("state", state.iso3(), state(state.iso3())))
        .sorted(Comparator.comparing(Choice::name, alphabet()))
        .toList();
  }

  public List<Choice> getFunctions() {
    return Stream.of(AuthorityFunction.values())
        .map(one -> choice("function", one.name(), reader.code("function", one)))
        .toList();
  }

  public List<Choice> getInstruments() {
    return conventions.instruments().stream()
        .map(InstrumentView::code)
        .map(code -> choice("instrument", code, instrument(code)))
        .toList();
  }

  /** An option of the form. */
  public record Choice(String value, String name, boolean chosen) {}

  private Choice choice(String parameter, String value, String name) {
    return new Choice(
        value, name, value.equalsIgnoreCase(reader.getParameters().first(parameter).strip()));
  }

  private Collator alphabet() {
    return Collator.getInstance(reader.getLanguage().locale());
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  public String instrument(String code) {
    return labels.instrument(code, reader.getLanguage());
  }

  /** Whether nobody has verified it within a year, as far as its source says. */
  public boolean stale(Authority one) {
    return one.verified()
        .latest()
        .map(day -> day.isBefore(reader.getToday().minusMonths(MONTHS)))
        .orElse(true);
  }
}
