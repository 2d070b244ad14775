package org.mithaq.kernel;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Does something in a transaction of its own, whatever the caller is in; a CDI bean injected by its
 * type. For loops and jobs, whose many small transactions no use case opens, and for rows that must
 * stay when the caller's transaction is rolled back.
 */
public interface OwnTransaction {
  /**
   * Begins, calls, commits; anything thrown (checked or not) rolls back and comes out as it was.
   */
  <T> T call(Callable<T> work) throws Exception;

  /** The same for work without a result that throws nothing checked. */
  default void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  /** The same for work with a result that throws nothing checked. */
  default <T> T get(Supplier<T> work) {
    try {
      return call(work::get);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception notBySupplier) {
      throw new IllegalStateException(notBySupplier);
    }
  }
}
