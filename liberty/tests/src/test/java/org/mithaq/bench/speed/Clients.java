package org.mithaq.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several who ask at once, each the next question as soon as the last is answered. */
final class Clients {
  private Clients() {}

  /** Questions a second. */
  static <Q> double throughput(int clients, List<Q> questions, Consumer<Q> ask) {
    ExecutorService all = Executors.newFixedThreadPool(clients);
    try {
      long start = System.nanoTime();
      List<Future<?>> waiting = new ArrayList<>();
      questions.forEach(question -> waiting.add(all.submit(() -> ask.accept(question))));
      for (Future<?> each : waiting) {
        each.get();
      }
      return questions.size() * 1e9 / (System.nanoTime() - start);
    } catch (ExecutionException failed) {
      throw new AssertionError("A client failed", failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    } finally {
      all.shutdownNow();
    }
  }
}
