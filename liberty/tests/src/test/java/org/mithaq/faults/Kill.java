package org.mithaq.faults;

import org.mithaq.running.RunningPortal;

/** {@code kill -9} for a server and whatever it started. */
final class Kill {
  private Kill() {}

  static void server(RunningPortal portal, String name) {
    ProcessHandle process =
        portal.server(name).orElseThrow(() -> new AssertionError("No " + name + " runs"));
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
