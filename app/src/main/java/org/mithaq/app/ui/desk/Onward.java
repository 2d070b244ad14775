package org.mithaq.app.ui.desk;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** From an action to the page that shows what came of it, so that nobody does it twice. */
public final class Onward {
  private Onward() {}

  /**
   * @param address within the portal, with its query
   */
  public static void to(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
