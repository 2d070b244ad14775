package org.mithaq.architecture.offenders.code;

import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

/** No offender: what is said on each method is said. */
@UseCase
class SaysItOnEachMethod {
  @Open
  public void read() {
    throw new UnsupportedOperationException();
  }
}
