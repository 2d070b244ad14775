package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.readers.ProvisionCollections;

/** One's collections of provisions. */
@Named
@RequestScoped
public class CollectionsPage {
  @Inject private ProvisionCollections collections;
  @Inject private DeskForm form;

  public void load() {
    if (form.pressed().equals("begin")) {
      form.does("collection", () -> collections.begin(form.text("name")));
    }
  }

  public List<ProvisionCollections.Summary> getMine() {
    return collections.mine();
  }
}
