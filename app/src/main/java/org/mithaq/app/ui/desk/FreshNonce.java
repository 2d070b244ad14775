package org.mithaq.app.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * A form that comes back whole is answered with a whole page, whose nonce may be a new one.
 * PrimeFaces wants the old one sent along, which only its script does; a page without its
 * components loads no script, and a browser may run none.
 */
public class FreshNonce implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.getViewRoot() == null
        || !faces.isPostback()
        || faces.getPartialViewContext().isAjaxRequest()) {
      return;
    }
    Map<String, Object> view = faces.getViewRoot().getViewMap(false);
    if (view != null) {
      view.remove(NONCE);
    }
  }
}
