package org.mithaq.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.mithaq.running.RunningPortal;

/** Watches the resident memory of the portal's process (Linux), in megabytes. */
final class Memory implements AutoCloseable {
  private final Path status;
  private final AtomicLong most = new AtomicLong();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  Memory(RunningPortal portal) {
    long pid = portal.server("portal").orElseThrow().pid();
    this.status = Path.of("/proc/" + pid + "/status");
    clock.scheduleAtFixedRate(this::look, 0, 500, TimeUnit.MILLISECONDS);
  }

  long most() {
    return most.get();
  }

  private void look() {
    try {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .forEach(now -> most.accumulateAndGet(now, Math::max));
    } catch (IOException gone) {
      // A process that ended, or a system without /proc: nothing to see.
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
