package org.mithaq.app.ui.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationFinder;
import org.mithaq.app.asking.ObligationFinder.Choice;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.DecideSuggestion;
import org.mithaq.concordance.DecideSuggestion.Rejection;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.MappingSuggestion;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.ProposeMapping;
import org.mithaq.concordance.SuggestMappings;
import org.mithaq.concordance.SuggestMappings.Found;
import org.mithaq.concordance.SuggestMappings.ProvisionAsked;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/**
 * The editor: a law's provisions with their mappings on one side, obligations on the other. Which
 * provision and which obligation stand in the address, so that keys, links and the back button do.
 */
@Named
@RequestScoped
public class MappingEditorPage {
  private static final int SUGGESTIONS = 5;
  private static final int CHOICES = 20;

  @Inject private LegislationCatalogue legislation;
  @Inject private ConventionCatalogue conventions;
  @Inject private MappingWork work;
  @Inject private SuggestMappings suggest;
  @Inject private DecideSuggestion decide;
  @Inject private ProposeMapping propose;
  @Inject private ObligationFinder finder;
  @Inject private Labels labels;
  @Inject private Reader reader;

  private Optional<LawView> law;
  private LawProvisions provisions;
  private Found suggestions;
  private MappingForm form;
  private String typed = "";
  private String problem = "";

  public void load() {
    if (law().filter(this::mine).isEmpty()) {
      Missing.notFound();
    }
  }

  public LawView getLaw() {
    return law().orElse(null);
  }

  /** How many of this law's mappings wait for somebody to look at them. */
  public long getWaiting() {
    return work.counts(MappingWork.Asked.ANYTHING.ofLaw(getLaw().id())).entrySet().stream()
        .filter(one -> one.getKey().waitsForReview())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public LawProvisions getProvisions() {
    if (provisions == null) {
      Map<String, List<MappingView>> mapped =
          work.ofLaw(getLaw().id()).stream()
              .filter(one -> !one.state().ended())
              .collect(Collectors.groupingBy(MappingView::eId));
      provisions = LawProvisions.of(legislation, getLaw(), mapped, asked("eId"), reader);
    }
    return provisions;
  }

  /** What may be answered by the chosen provision; none without one. */
  public Found getSuggestions() {
    if (suggestions == null) {
      String eId = getProvisions().chosenId();
      suggestions =
          eId.isEmpty()
              ? new Found(List.of(), false)
              : suggest.forProvision(new ProvisionAsked(getLaw().uri(), eId, false), SUGGESTIONS);
    }
    return suggestions;
  }

  public Choice choice(String path) {
    return conventions
        .obligation(path)
        .map(one -> finder.choice(one, reader.getLanguage()))
        .orElse(new Choice(path, path, ""));
  }

  /** A reason in words: the concept's name, the other provision's address, or the words. */
  public String why(SuggestionReason reason) {
    String what =
        reason.kind() == SuggestionReason.Kind.CONCEPT
            ? labels.of(org.mithaq.search.KeywordField.CONCEPT, reason.what(), reader.getLanguage())
            : reason.what();
    return reader.say("mappings.why." + reason.kind(), what);
  }

  /** For the box that completes while somebody types. */
  public List<String> complete(String words) {
    return finder.find(words, reader.getLanguage(), CHOICES).stream()
        .map(one -> one.path() + " · " + one.words())
        .toList();
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String words) {
    typed = words == null ? "" : words;
  }

  /** Goes to the obligation that was typed: its path, or the first that the words find. */
  public void choose() {
    String path = typed.split(" · ", 2)[0].strip();
    Optional<String> meant =
        conventions
            .obligation(path)
            .map(ObligationView::path)
            .or(
                () ->
                    finder.find(typed, reader.getLanguage(), 1).stream()
                        .map(Choice::path)
                        .findFirst());
    if (meant.isEmpty()) {
      problem = reader.say("mappings.nothing-found", typed);
      return;
    }
    Onward.to(here("obligation", meant.get()) + "#map");
  }

  /** Articles of the instrument that is browsed, paragraphs of the article. */
  public List<ObligationView> getBrowsed() {
    String[] steps = asked("browse").split("/", 2);
    return steps.length < 2 ? List.of() : conventions.obligations(steps[0], steps[1]);
  }

  public String getBrowsing() {
    return asked("browse").split("/", 2)[0];
  }

  public List<org.mithaq.conventions.InstrumentView> getInstruments() {
    return conventions.instruments();
  }

  public List<org.mithaq.conventions.ArticleView> getArticles() {
    return getBrowsing().isEmpty() ? List.of() : conventions.articles(getBrowsing());
  }

  /** The obligation that is being mapped to; null without one. */
  public ObligationView getObligation() {
    return conventions.obligation(asked("obligation")).orElse(null);
  }

  public List<OffenceElement> getElements() {
    return Elements.of(conventions, asked("obligation"));
  }

  public boolean required(OffenceElement element) {
    return Elements.required(conventions.elements(asked("obligation"))).contains(element);
  }

  public MappingForm getForm() {
    if (form == null) {
      form = new MappingForm(reader.getLang());
    }
    return form;
  }

  public String getProblem() {
    return problem;
  }

  public String getState() {
    return labels.state(getLaw().iso3(), reader.getLanguage());
  }

  public boolean isSaved() {
    return asked("saved").equals("1");
  }

  public void save() {
    try {
      var chosen = getProvisions().chosen();
      MappingProposal proposal =
          new MappingProposal(
              getLaw().uri(),
              getProvisions().chosenId(),
              chosen.language(),
              asked("obligation"),
              getForm().content(Texts.NONE));
      if (offered()) {
        decide.accept(proposal);
      } else {
        propose.propose(proposal);
      }
      Onward.to(address(parameters().kept("obligation", "").kept("saved", "1")) + "#map");
    } catch (RefusedException refused) {
      problem = Said.of(refused, reader);
    }
  }

  public void reject(MappingSuggestion suggestion) {
    try {
      decide.reject(new Rejection(getLaw().uri(), suggestion.eId(), suggestion.obligation(), ""));
      Onward.to(here("obligation", "") + "#map");
    } catch (RefusedException refused) {
      problem = Said.of(refused, reader);
    }
  }

  /** Whether what is saved was suggested: then the record says so. */
  private boolean offered() {
    return getSuggestions().suggestions().stream()
        .map(MappingSuggestion::obligation)
        .collect(Collectors.toSet())
        .contains(asked("obligation"));
  }

  /** This page with one thing changed. */
  public String here(String name, String value) {
    return address(parameters().kept("saved", "").kept(name, value));
  }

  private SearchParameters parameters() {
    return reader.getParameters();
  }

  private static String address(SearchParameters parameters) {
    return "/desk/mappings/law?" + parameters.toQueryString();
  }

  private boolean mine(LawView one) {
    Set<Permission> any = Set.of(Permission.PROPOSE_MAPPING, Permission.REVIEW_MAPPING);
    return any.stream().anyMatch(right -> CurrentActor.get().may(right, one.iso3()));
  }

  private String asked(String name) {
    return parameters().first(name);
  }

  private Optional<LawView> law() {
    if (law == null) {
      law = legislation.lawAt(asked("law"));
    }
    return law;
  }
}
