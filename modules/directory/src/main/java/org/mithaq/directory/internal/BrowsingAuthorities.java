package org.mithaq.directory.internal;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.Stated;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

/** Finds authorities. */
@UseCase
@Open
public class BrowsingAuthorities implements AuthorityDirectory {
  private static final Comparator<Authority> ORDER =
      Comparator.comparing(Authority::state)
          .thenComparing(one -> one.until().known())
          .thenComparing(one -> one.central() != Stated.YES)
          .thenComparing(Authority::reference);

  private final SeenAuthorities tables;

  @Inject
  public BrowsingAuthorities(SeenAuthorities tables) {
    this.tables = tables;
  }

  @Override
  public List<Authority> find(AuthorityFilter filter) {
    return tables.of(filter.states()).stream()
        .filter(one -> filter.function().map(one.functions()::contains).orElse(true))
        .filter(
            one ->
                filter.instrument().isEmpty()
                    || one.instruments().isEmpty()
                    || one.instruments().contains(filter.instrument()))
        .filter(one -> filter.former() || !one.until().known())
        .sorted(ORDER)
        .toList();
  }
}
