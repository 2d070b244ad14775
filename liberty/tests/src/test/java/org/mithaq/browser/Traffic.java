package org.mithaq.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** What went over the line for a page: compressed bytes with headers, and requests. */
final class Traffic {
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong requests = new AtomicLong();

  static Traffic of(BrowserContext context, Page page) {
    Traffic traffic = new Traffic();
    CDPSession session = context.newCDPSession(page);
    session.on("Network.requestWillBeSent", event -> traffic.requests.incrementAndGet());
    session.on("Network.loadingFinished", traffic::finished);
    session.send("Network.enable");
    return traffic;
  }

  /** What came from the browser's own store weighs nothing. */
  private void finished(JsonObject event) {
    bytes.addAndGet(event.get("encodedDataLength").getAsLong());
  }

  /** Counts anew from here on. */
  void reset() {
    bytes.set(0);
    requests.set(0);
  }

  long bytes() {
    return bytes.get();
  }

  long requests() {
    return requests.get();
  }
}
