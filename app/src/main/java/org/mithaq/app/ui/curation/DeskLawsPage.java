package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.WriteEntry;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The published laws of a State, to begin a change of one. */
@Named
@RequestScoped
public class DeskLawsPage {
  private static final int PAGE = 50;

  @Inject private LegislationCatalogue legislation;
  @Inject private Regions regions;
  @Inject private WriteEntry write;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private Slice<LawSummary> laws;
  private String problem = "";

  /** The list; a form that comes back asks for it before anything was loaded. */
  private Slice<LawSummary> laws() {
    if (laws == null) {
      laws =
          getIso3().isEmpty()
              ? new Slice<>(List.of(), 0)
              : legislation.laws(LawFilter.ofState(getIso3()), getPage() - 1, PAGE);
    }
    return laws;
  }

  public void change(String lawId) {
    try {
      String id = write.change(lawId);
      Onward.to(reader.link("/desk/drafts/" + id));
    } catch (RefusedException refused) {
      problem = refused.refusal().reason();
    }
  }

  /** States that the reader may write for, by name. */
  public List<StateView> getStates() {
    return regions.states().stream()
        .filter(state -> CurrentActor.get().may(Permission.DRAFT, state.iso3()))
        .sorted(
            Comparator.comparing(
                state -> state(state.iso3()), Collator.getInstance(reader.getLanguage().locale())))
        .toList();
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  /** The State whose laws are shown; the only one there is, when there is only one. */
  public String getIso3() {
    String asked = reader.getParameters().first("state");
    List<StateView> states = getStates();
    return asked.isEmpty() && states.size() == 1 ? states.get(0).iso3() : asked;
  }

  public List<LawSummary> getItems() {
    return laws().items();
  }

  public long getTotal() {
    return laws().total();
  }

  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < laws().total();
  }

  public String getProblem() {
    return problem;
  }
}
