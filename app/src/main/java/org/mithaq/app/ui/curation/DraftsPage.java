package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.desk.SlicedRows;
import org.mithaq.app.ui.desk.SlicedRows.Sorted;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryOrder;
import org.mithaq.curation.EntryOrder.By;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.WriteEntry;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;

/** Laws in the making: one's own or everybody's, by where they stand. */
@Named
@RequestScoped
public class DraftsPage {
  private static final LawDraft EMPTY =
      new LawDraft(
          "",
          LawKind.ACT,
          "",
          "",
          "",
          "",
          "",
          Texts.NONE,
          Texts.NONE,
          Gazette.UNKNOWN,
          LawDates.UNKNOWN,
          "",
          "",
          List.of(),
          LawSource.NONE,
          List.of(),
          List.of(),
          List.of());

  @Inject private Entries entries;
  @Inject private WriteEntry write;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private SlicedRows<EntrySummary> rows;

  public SlicedRows<EntrySummary> getRows() {
    if (rows == null) {
      String by = isMine() ? CurrentActor.get().name() : "";
      rows =
          new SlicedRows<>(
              (sorted, page, size) ->
                  entries.list(wanted(), getPlace(), by, order(sorted), page, size),
              EntrySummary::id);
    }
    return rows;
  }

  private EntryOrder order(Sorted sorted) {
    if (sorted.field().isEmpty()) {
      return EntryOrder.USUAL;
    }
    By by =
        switch (sorted.field()) {
          case "titles" -> By.TITLE;
          case "iso3" -> By.STATE;
          case "state" -> By.STANDS;
          default -> By.CHANGED;
        };
    return new EntryOrder(by, sorted.descending(), reader.getLanguage());
  }

  private Set<EntryState> wanted() {
    String state = getState();
    return Arrays.stream(EntryState.values())
        .filter(one -> one.name().equals(state))
        .collect(Collectors.toSet());
  }

  /** Begins an empty law. */
  public void begin() {
    String id = write.begin(new Beginning(EMPTY, "", ""));
    Onward.to(reader.link("/desk/drafts/" + id));
  }

  public String getState() {
    return reader.getParameters().first("state");
  }

  public boolean isMine() {
    return reader.getParameters().first("mine").equals("1");
  }

  /** The State whose drafts are shown; empty for all. */
  public String getPlace() {
    return reader.getParameters().first("place");
  }

  public List<EntryState> getStates() {
    return List.of(EntryState.values());
  }

  public String state(String iso3) {
    return iso3.isEmpty() ? reader.say("unknown") : labels.state(iso3, reader.getLanguage());
  }
}
