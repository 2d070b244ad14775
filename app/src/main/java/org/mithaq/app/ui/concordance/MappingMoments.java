package org.mithaq.app.ui.concordance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The day of a moment, where the portal stands. */
@Named
@ApplicationScoped
public class MappingMoments {
  @Inject private Clock clock;

  public LocalDate day(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }
}
