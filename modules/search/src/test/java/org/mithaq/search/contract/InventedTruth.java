package org.mithaq.search.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Outbox;
import org.mithaq.search.Projection;
import org.mithaq.search.SearchDocument;

/** Laws in memory with their revisions: outbox and projection in one. */
public final class InventedTruth implements Projection, Outbox {
  private final Map<String, List<SearchDocument>> laws = new TreeMap<>();
  private final Map<Subject, Long> revisions = new HashMap<>();

  /** Enacts or changes a law and raises its revision. */
  public void enact(String id, ProvisionFixture... provisions) {
    laws.put(id, SearchFixtures.law(id, 1, provisions).documents());
    add(new Subject("law", id), "LawPublished");
  }

  public void withdraw(String id) {
    laws.remove(id);
    add(new Subject("law", id), "LawWithdrawn");
  }

  @Override
  public String subjectKind() {
    return "law";
  }

  @Override
  public List<SearchDocument> documentsFor(Subject subject) {
    return laws.getOrDefault(subject.id(), List.of());
  }

  @Override
  public List<String> subjectsAfter(String afterId, int atMost) {
    return laws.keySet().stream().filter(id -> id.compareTo(afterId) > 0).limit(atMost).toList();
  }

  @Override
  public long subjectCount() {
    return laws.size();
  }

  @Override
  public long add(Subject subject, String event) {
    return revisions.merge(subject, 1L, Long::sum);
  }

  @Override
  public long revisionOf(Subject subject) {
    return revisions.getOrDefault(subject, 0L);
  }
}
