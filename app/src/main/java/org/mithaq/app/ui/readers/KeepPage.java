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
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.ProvisionCollections;
import org.mithaq.readers.ProvisionCollections.Kept;

/** From a public page: what is picked there stands in the address; here a collection takes it. */
@Named
@RequestScoped
public class KeepPage {
  @Inject private ProvisionCollections collections;
  @Inject private LegislationCatalogue legislation;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private List<String> addresses = List.of();
  private List<KeptEntry> entries = List.of();

  public void load() {
    try {
      addresses =
          ChosenAsked.addresses(reader.getParameters()).stream().map(AknUri::toString).toList();
    } catch (RefusedException notUnderstood) {
      Missing.invalid(notUnderstood.getMessage());
      return;
    }
    if (form.pressed().equals("keep")) {
      keep();
    }
    entries =
        KeptEntry.of(
            addresses.stream()
                .map(one -> new Kept(one, "", java.time.Instant.EPOCH))
                .map(
                    one ->
                        KeptProvision.of(one, legislation, reader.getLanguage(), reader.getToday()))
                .toList(),
            labels,
            reader);
  }

  private void keep() {
    String[] into = {form.text("collection")};
    boolean kept =
        form.tries(
            () -> {
              if (into[0].isEmpty()) {
                into[0] = collections.begin(form.text("name"));
              }
              collections.keep(into[0], addresses, form.text("note"));
            });
    if (kept) {
      Onward.to("/desk/collections/" + into[0] + "?done=kept&ui=" + reader.getLang());
    }
  }

  public List<KeptEntry> getEntries() {
    return entries;
  }

  public List<ProvisionCollections.Summary> getCollections() {
    return collections.mine();
  }
}
