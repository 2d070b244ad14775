package org.mithaq.thesaurus.internal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.Thesaurus;

/** The thesaurus, answered from memory. */
@UseCase
@Open
public class BrowsingThesaurus implements Thesaurus {
  private final ThesaurusInMemory memory;

  @Inject
  public BrowsingThesaurus(ThesaurusInMemory memory) {
    this.memory = memory;
  }

  @Override
  public List<ConceptView> concepts() {
    return List.copyOf(memory.current().concepts().values());
  }

  @Override
  public Optional<ConceptView> find(String slug) {
    return Optional.ofNullable(memory.current().concepts().get(slug));
  }

  @Override
  public Set<String> withBroader(String slug) {
    return memory.current().hierarchy().upwards(slug);
  }

  @Override
  public Optional<String> areaOf(String slug) {
    ThesaurusInMemory.Snapshot snapshot = memory.current();
    return snapshot.concepts().containsKey(slug)
        ? snapshot.hierarchy().upwards(slug).stream().reduce((nearer, farther) -> farther)
        : Optional.empty();
  }
}
