package org.mithaq.app.ui.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.ui.shared.AskedQuery;

/**
 * A form of the workspace is sent to the address that its page has, query included: views have no
 * address of their own, and the page finds there again what it is about.
 */
public class DeskAddresses extends ViewHandlerWrapper {
  public DeskAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    return Address.of(request)
        .filter(address -> address.workspace() && address.view().equals(viewId))
        .map(address -> address.path() + query(request))
        .orElseGet(() -> super.getActionURL(context, viewId));
  }

  private static String query(HttpServletRequest request) {
    String query = AskedQuery.of(request);
    return query.isEmpty() ? "" : "?" + query;
  }
}
