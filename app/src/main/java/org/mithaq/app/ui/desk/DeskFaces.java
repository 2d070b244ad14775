package org.mithaq.app.ui.desk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.app.ui.shared.Address;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;
import org.primefaces.csp.CspState;

/**
 * PrimeFaces works in the workspace only. On public pages it would put a nonce of each request into
 * the page and its headers, and those pages are the same for everybody.
 */
public class DeskFaces extends FacesContextFactory {
  public DeskFaces(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object context, Object request, Object response, Lifecycle lifecycle) {
    boolean workspace =
        request instanceof HttpServletRequest asked
            && Address.of(asked).filter(Address::workspace).isPresent();
    if (workspace) {
      return getWrapped().getFacesContext(context, request, response, lifecycle);
    }
    FacesContext plain = plain().getFacesContext(context, request, response, lifecycle);
    CspState done = PrimeFacesContext.getCspState(plain);
    done.setInitialized(true);
    return plain;
  }

  private FacesContextFactory plain() {
    FacesContextFactory factory = getWrapped();
    while (factory instanceof PrimeFacesContextFactory) {
      factory = factory.getWrapped();
    }
    return factory;
  }
}
