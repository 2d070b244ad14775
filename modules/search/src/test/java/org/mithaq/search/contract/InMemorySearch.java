package org.mithaq.search.contract;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchIndex;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.SubjectCensus;
import org.mithaq.search.SubjectDocuments;

/**
 * The fake engine: all of {@link SearchContract} and {@link BuildContract}; of words only whether
 * they are there, folded and whole. It can be sent away and brought back.
 */
public final class InMemorySearch implements SearchEngine, SearchIndex, IndexBuild, IndexCensus {
  private final QueryReader reader;
  private final Map<String, InMemoryShelf> builds = new TreeMap<>();
  private InMemoryShelf living = new InMemoryShelf();
  private int buildsBegun;
  private boolean away;

  public InMemorySearch(QueryReader reader) {
    this.reader = reader;
  }

  public InMemorySearch() {
    this(SearchFixtures.reader());
  }

  public EngineUnderTest underTest() {
    return new EngineUnderTest(this, this, this, this);
  }

  /** From now on nothing answers, until {@link #comeBack}. */
  public synchronized void goAway() {
    away = true;
  }

  public synchronized void comeBack() {
    away = false;
  }

  @Override
  public synchronized SearchAnswer search(SearchQuery query) {
    return away
        ? new SearchUnavailable("The engine was sent away.", 1)
        : InMemoryAnswer.of(query, reader.read(query), living.documents());
  }

  @Override
  public synchronized void put(List<SubjectDocuments> batch) {
    present();
    for (SubjectDocuments subject : batch) {
      living.put(subject);
      builds.values().forEach(build -> build.put(subject));
    }
  }

  @Override
  public synchronized void refresh() {
    present();
  }

  @Override
  public synchronized String begin() {
    present();
    String name = String.format("build-%03d", ++buildsBegun);
    builds.put(name, new InMemoryShelf());
    return name;
  }

  @Override
  public synchronized List<String> open() {
    present();
    return List.copyOf(builds.keySet());
  }

  @Override
  public synchronized void put(String build, List<SubjectDocuments> batch) {
    batch.forEach(shelf(build)::put);
  }

  @Override
  public synchronized IndexCensus census(String build) {
    return new InMemoryCensus(shelf(build));
  }

  @Override
  public synchronized void commit(String build) {
    living = shelf(build);
    builds.remove(build);
  }

  @Override
  public synchronized void abandon(String build) {
    present();
    builds.remove(build);
  }

  @Override
  public synchronized List<SubjectCensus> of(String kind, Collection<String> ids) {
    present();
    return new InMemoryCensus(living).of(kind, ids);
  }

  @Override
  public synchronized List<SubjectCensus> after(String kind, String afterId, int atMost) {
    present();
    return new InMemoryCensus(living).after(kind, afterId, atMost);
  }

  private InMemoryShelf shelf(String build) {
    present();
    InMemoryShelf shelf = builds.get(build);
    if (shelf == null) {
      throw new IllegalArgumentException("no such build: " + build);
    }
    return shelf;
  }

  private void present() {
    if (away) {
      throw new SearchUnavailableException("The engine was sent away.", null);
    }
  }
}
