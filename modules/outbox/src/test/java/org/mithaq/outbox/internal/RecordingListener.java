package org.mithaq.outbox.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;

/** Keeps what it was brought; what it does first is said by the test. */
final class RecordingListener implements OutboxListener {
  final List<List<Delivery>> batches = new CopyOnWriteArrayList<>();
  Consumer<List<Delivery>> first = batch -> {};

  @Override
  public String name() {
    return "recorder";
  }

  @Override
  public boolean wants(String subjectKind) {
    return subjectKind.equals("law");
  }

  @Override
  public void deliver(List<Delivery> batch) {
    first.accept(batch);
    batches.add(batch);
  }

  List<String> subjects() {
    return batches.stream().flatMap(List::stream).map(news -> news.subject().id()).toList();
  }
}
