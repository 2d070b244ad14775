package org.mithaq.app.ui.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.WatchedAddresses;

/** How the source of a law is, in the reader's words. */
@RequestScoped
class SourceHealth {
  @Inject private WatchedAddresses addresses;
  @Inject private KeptBytes files;
  @Inject private Reader reader;

  /** Empty for what is no address of the web. */
  String words(String url) {
    return url.startsWith("http")
        ? addresses.find(url).map(this::words).orElseGet(() -> reader.say("health.NEW"))
        : "";
  }

  /** That the kept file is not what it was; empty where it is, or none is kept. */
  String ofFile(String sha256) {
    return sha256.isEmpty()
        ? ""
        : files
            .find(sha256)
            .filter(FileHealth::failing)
            .map(
                health ->
                    reader.code("kept", health.state())
                        + " "
                        + reader.say("health.since", day(health.since().orElseThrow())))
            .orElse("");
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
