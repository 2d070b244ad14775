package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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

  /** Not asked for again while a page saves by itself: that answer does not show them. */
  public List<Alike> getItems() {
    boolean partly = FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest();
    if (items == null) {
      items =
          Optional.of(reader.part("id"))
              .filter(id -> !partly)
              .flatMap(entries::find)
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
