package org.mithaq.app.ui.citations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;

/**
 * What provisions cite. Reading a large code takes a second, so what was read is remembered: the
 * words of a wording never change, and the least used are forgotten first.
 */
@ApplicationScoped
public class Mentions {
  private static final int MOST = 30_000;

  private final Iterable<Vocabulary> vocabularies;
  private final Map<String, List<Mention>> read =
      new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Mention>> eldest) {
          return size() > MOST;
        }
      };
  private List<Long> revisions = List.of();
  private InstrumentNames names = new InstrumentNames(List.of());

  @Inject
  public Mentions(Instance<Vocabulary> vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** For CDI's proxy. */
  Mentions() {
    this.vocabularies = List.of();
  }

  /** In the order of the text. */
  public List<Mention> in(ProvisionView provision) {
    if (provision.text().isEmpty()) {
      return List.of();
    }
    String wording = provision.language() + " " + provision.contentHash();
    InstrumentNames known;
    synchronized (read) {
      List<Mention> mentions = read.get(wording);
      if (mentions != null) {
        return mentions;
      }
      known = names;
    }
    List<Mention> mentions = MentionScan.of(provision.text(), provision.language(), known);
    synchronized (read) {
      if (known == names) {
        read.put(wording, mentions);
      }
    }
    return mentions;
  }

  /** Looks whether instruments have other names now; what was read with the old ones is void. */
  public void refresh() {
    List<Long> now = new ArrayList<>();
    vocabularies.forEach(vocabulary -> now.add(vocabulary.revision()));
    synchronized (read) {
      if (now.equals(revisions)) {
        return;
      }
      List<Term> terms = new ArrayList<>();
      vocabularies.forEach(vocabulary -> terms.addAll(vocabulary.terms()));
      names = new InstrumentNames(terms);
      revisions = List.copyOf(now);
      read.clear();
    }
  }
}
