package org.mithaq.architecture.offenders.code;

import org.mithaq.kernel.UseCase;

/** The gate would refuse it when it runs; the build does so now. */
@UseCase
class SaysNotWhoMay {
  public void publish() {
    throw new UnsupportedOperationException();
  }
}
