package org.mithaq.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.mithaq.kernel.OwnTransaction;

/** The container's transactions; it stands here because this is the lowest floor with beans. */
@ApplicationScoped
class JtaOwnTransaction implements OwnTransaction {
  @Override
  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
  public <T> T call(Callable<T> work) throws Exception {
    return work.call();
  }

  @Override
  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
  public void run(Runnable work) {
    work.run();
  }

  @Override
  @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
  public <T> T get(Supplier<T> work) {
    return work.get();
  }
}
