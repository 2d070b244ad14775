package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Duplicates;
import org.mithaq.curation.Duplicates.Alike;
import org.mithaq.curation.Entries;

/** What may be the same law as the open entry whose page is shown, for editor and approver. */
@Named
@RequestScoped
public class AlikePage {
  @Inject private Duplicates duplicates;
  @Inject private Entries entries;
  @Inject private Reader reader;

  private List<Alike> items;

  public List<Alike> getItems() {
    if (items == null) {
      items =
          entries
              .find(reader.part("id"))
              .filter(entry -> entry.state().open())
              .map(duplicates::of)
              .orElse(List.of());
    }
    return items;
  }

  public String where(Alike alike) {
    return reader.link(alike.isEntry() ? "/desk/drafts/" + alike.id() + "/sign-off" : alike.uri());
  }
}
