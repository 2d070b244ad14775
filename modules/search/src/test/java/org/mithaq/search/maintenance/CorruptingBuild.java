package org.mithaq.search.maintenance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SubjectDocuments;

/** A build that keeps as many documents as it is given, but other ones. */
record CorruptingBuild(IndexBuild builds) implements IndexBuild {
  @Override
  public String begin() {
    return builds.begin();
  }

  @Override
  public List<String> open() {
    return builds.open();
  }

  @Override
  public void put(String build, List<SubjectDocuments> batch) {
    builds.put(build, batch.stream().map(CorruptingBuild::otherwise).toList());
  }

  @Override
  public IndexCensus census(String build) {
    return builds.census(build);
  }

  @Override
  public void commit(String build) {
    builds.commit(build);
  }

  @Override
  public void abandon(String build) {
    builds.abandon(build);
  }

  private static SubjectDocuments otherwise(SubjectDocuments given) {
    return new SubjectDocuments(
        given.subject(),
        given.revision(),
        given.documents().stream().map(CorruptingBuild::otherwise).toList());
  }

  private static SearchDocument otherwise(SearchDocument document) {
    return document.with(Map.of(KeywordField.CONCEPT, Set.of("other")));
  }
}
