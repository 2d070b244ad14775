package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.wiring.Settings;

/**
 * Where links of mails lead that are sent while nobody asks: the portal's public address where it
 * is set ({@code MITHAQ_PUBLIC_URL}), else where it answered its reader.
 */
@ApplicationScoped
class LinkHome {
  private final Settings settings;

  @Inject
  LinkHome(Settings settings) {
    this.settings = settings;
  }

  public String of(HttpServletRequest request) {
    return settings
        .text("MITHAQ_PUBLIC_URL")
        .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
        .orElseGet(() -> PortalAddress.of(request));
  }
}
