package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.ProvisionCollections;
import org.mithaq.readers.ProvisionCollections.Collection;

/** A collection: its provisions with notes, in the order that its reader gives them. */
@Named
@RequestScoped
public class CollectionPage {
  @Inject private ProvisionCollections collections;
  @Inject private LegislationCatalogue legislation;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private Collection collection;
  private List<KeptEntry> entries;

  public void load() {
    String id = reader.part("id");
    if (collections.find(id).isEmpty()) {
      Missing.notFound();
      return;
    }
    String[] pressed = form.pressed().split(" ", 2);
    String about = pressed.length > 1 ? pressed[1] : "";
    switch (pressed[0]) {
      case "rename" -> form.does("renamed", () -> collections.rename(id, form.text("name")));
      case "delete" -> delete(id);
      case "note" ->
          form.does("noted", () -> collections.note(id, about, form.text("note " + about)));
      case "earlier" -> form.does("moved", () -> collections.move(id, about, true));
      case "later" -> form.does("moved", () -> collections.move(id, about, false));
      case "out" -> form.does("out", () -> collections.takeOut(id, about));
      default -> {
        // Shown only.
      }
    }
    collection = collections.find(id).orElse(null);
  }

  private void delete(String id) {
    if (form.tries(() -> collections.delete(id))) {
      Onward.to("/desk/collections?done=deleted&ui=" + reader.getLang());
    }
  }

  public Collection getCollection() {
    return collection;
  }

  /** None before the page is loaded: a form that comes back asks before. */
  public List<KeptEntry> getEntries() {
    if (collection == null) {
      return List.of();
    }
    if (entries == null) {
      entries =
          KeptEntry.of(
              collection.provisions().stream()
                  .map(
                      one ->
                          KeptProvision.of(
                              one, legislation, reader.getLanguage(), reader.getToday()))
                  .toList(),
              labels,
              reader);
    }
    return entries;
  }

  /** To take home: {@code docx}, {@code xlsx}, {@code json}. */
  public String file(String format) {
    return "/desk/collections/file?id="
        + collection.id()
        + "&format="
        + format
        + "&ui="
        + reader.getLang();
  }

  /** Side by side, while they are few enough. */
  public String getComparison() {
    if (collection.provisions().size() < 2 || collection.provisions().size() > ChosenAsked.MOST) {
      return "";
    }
    StringBuilder address = new StringBuilder("/compare?ui=").append(reader.getLang());
    collection
        .provisions()
        .forEach(one -> address.append("&with=").append(reader.encoded(one.address())));
    return address.toString();
  }
}
