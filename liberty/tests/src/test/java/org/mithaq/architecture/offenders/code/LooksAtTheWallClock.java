package org.mithaq.architecture.offenders.code;

import java.time.LocalDate;

/** No test can set its day. */
final class LooksAtTheWallClock {
  LocalDate today() {
    return LocalDate.now();
  }
}
