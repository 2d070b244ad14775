package org.mithaq.legislation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Texts;

/** What the text of a law cites by number, as far as it is here. */
public interface CitedLaws {
  /**
   * The public laws of a State that a citation by one of these keys may mean.
   *
   * @param iso3 the State, for laws are cited by number within it
   * @param keys of the kernel's references: {@code law:20/2019}
   */
  List<CitedLaw> laws(String iso3, Collection<String> keys);

  /**
   * Ids of provisions by law, over all its texts.
   *
   * @param steps the last step that their ids may have: {@code art_5}
   */
  Map<String, Set<String>> provisions(Collection<String> lawIds, Collection<String> steps);

  /**
   * A law that is cited.
   *
   * @param keys all under which it is cited
   * @param kindAsTitled the State's own word for its kind, empty when not given
   */
  record CitedLaw(
      String id, String uri, LawKind kind, String kindAsTitled, Texts titles, List<String> keys) {
    public CitedLaw {
      keys = List.copyOf(keys);
    }
  }
}
