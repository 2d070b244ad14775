package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.desk.SlicedRows;
import org.mithaq.app.ui.desk.SlicedRows.Sorted;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.WriteEntry;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawOrder;
import org.mithaq.legislation.LawOrder.By;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The published laws of a State, to begin a change of one. */
@Named
@RequestScoped
public class DeskLawsPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Regions regions;
  @Inject private WriteEntry write;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private SlicedRows<LawSummary> rows;

  public SlicedRows<LawSummary> getRows() {
    if (rows == null) {
      LawFilter filter = new LawFilter(getIso3(), "", "", "", getTitle());
      rows =
          new SlicedRows<>(
              (sorted, page, size) ->
                  getIso3().isEmpty()
                      ? new Slice<>(List.of(), 0)
                      : legislation.laws(filter.in(order(sorted)), page + 1, size),
              LawSummary::id);
    }
    return rows;
  }

  private LawOrder order(Sorted sorted) {
    By by =
        switch (sorted.field()) {
          case "titles" -> By.TITLE;
          case "commenced" -> By.COMMENCED;
          default -> By.YEAR;
        };
    boolean usual = sorted.field().isEmpty();
    return usual ? LawOrder.USUAL : new LawOrder(by, sorted.descending(), reader.getLanguage());
  }

  /** Does what a button says: begins a change of a law. */
  public void work() {
    String[] pressed = form.pressed().split(" ", 2);
    if (pressed[0].equals("change")) {
      form.tries(() -> Onward.to(reader.link("/desk/drafts/" + write.change(pressed[1]))));
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

  /**
   * The same to choose from, as names to codes, with the one that a draft says though no region
   * knows it: a form must not lose it.
   *
   * @param said by the draft
   */
  public Map<String, String> choices(String said) {
    Map<String, String> choices = new LinkedHashMap<>();
    getStates().forEach(state -> choices.put(state(state.iso3()), state.iso3()));
    for (String iso3 : List.of(said == null ? "" : said, form.text("law:iso3"))) {
      if (!iso3.isEmpty() && CurrentActor.get().may(Permission.DRAFT, iso3)) {
        choices.putIfAbsent(state(iso3), iso3);
      }
    }
    return choices;
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

  /** Words of the title that are looked for. */
  public String getTitle() {
    return reader.getParameters().first("title");
  }
}
