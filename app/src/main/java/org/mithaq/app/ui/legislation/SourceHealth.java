package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.WatchedAddresses;

/** How the address of a source is, in the reader's words. */
@RequestScoped
class SourceHealth {
  @Inject private WatchedAddresses addresses;
  @Inject private Reader reader;

  /** Empty for what is no address of the web. */
  String words(String url) {
    return url.startsWith("http")
        ? addresses.find(url).map(this::words).orElseGet(() -> reader.say("health.NEW"))
        : "";
  }

  private String words(AddressHealth health) {
    String status = reader.code("health", health.status());
    if (health.checkedAt().isEmpty()) {
      return status;
    }
    String checked = reader.say("health.checked", day(health.checkedAt().get()), status);
    return health
        .failingSince()
        .map(since -> checked + " " + reader.say("health.since", reader.date(since)))
        .orElse(checked);
  }

  private String day(Instant moment) {
    LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
    return reader.date(day);
  }
}
