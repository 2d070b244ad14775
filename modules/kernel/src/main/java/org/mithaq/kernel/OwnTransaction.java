package org.mithaq.kernel;

import java.util.concurrent.Callable;

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
    try {
      call(
          () -> {
            work.run();
            return null;
          });
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception notByRunnable) {
      throw new IllegalStateException(notByRunnable);
    }
  }
}
