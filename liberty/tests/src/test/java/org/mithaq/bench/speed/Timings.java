package org.mithaq.bench.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** How long things took, in milliseconds. */
final class Timings {
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  void time(Callable<?> work) {
    long start = System.nanoTime();
    try {
      work.call();
    } catch (Exception e) {
      throw new AssertionError("What was to be measured failed", e);
    }
    add((System.nanoTime() - start) / 1e6);
  }

  void add(double took) {
    millis.add(took);
  }

  int count() {
    return millis.size();
  }

  double median() {
    return at(0.5);
  }

  double p95() {
    return at(0.95);
  }

  double most() {
    return at(1);
  }

  private double at(double part) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.floor(part * sorted.size())));
  }
}
