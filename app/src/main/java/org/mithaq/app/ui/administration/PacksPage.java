package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.regions.PackUpdates;
import org.mithaq.regions.PackUpdates.PackState;
import org.mithaq.search.KeywordField;

/** The region packs: what is loaded, what lies in the folder, and what that would change. */
@Named
@RequestScoped
public class PacksPage {
  @Inject private Administration administration;
  @Inject private PackUpdates updates;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private List<PackState> packs;

  public void load() {
    if (!administration.opens(Permission.LOAD_PACK)) {
      return;
    }
    String[] pressed = form.pressed().split(" ", 2);
    if (pressed[0].equals("accept")) {
      form.does("queued", () -> updates.accept(pressed[1]));
    }
  }

  public List<PackState> getPacks() {
    if (packs == null) {
      packs = updates.compare();
    }
    return packs;
  }

  /** Since when it is loaded, in words; empty when it is not. */
  public String since(PackState pack) {
    return pack.loadedAt().map(reader::moment).orElse("");
  }

  public String name(PackState pack) {
    return labels.of(KeywordField.REGION, pack.code(), reader.getLanguage());
  }
}
