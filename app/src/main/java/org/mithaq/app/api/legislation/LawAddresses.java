package org.mithaq.app.api.legislation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;

/** Reads addresses of law in paths of the API and says why one answers nothing. */
@ApplicationScoped
public class LawAddresses {
  private final LegislationCatalogue legislation;

  @Inject
  public LawAddresses(LegislationCatalogue legislation) {
    this.legislation = legislation;
  }

  AknUri parse(String path) {
    return AknUri.parse("/" + path)
        .orElseThrow(() -> RefusedException.invalid("uri", "Not an Akoma Ntoso address: /" + path));
  }

  RefusedException nothingAt(AknUri address) {
    return legislation
        .retraction(address.work())
        .map(notice -> new RefusedException(new Refusal.Gone(notice)))
        .orElseGet(() -> RefusedException.notFound("Nothing is at " + address));
  }
}
