package org.mithaq.directory.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.directory.Authority;
import org.mithaq.directory.internal.AuthorityTables.Kept;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/**
 * Keeps the authorities of a file, all of them or none. What a later source says takes the place of
 * an earlier one's word; the same again changes nothing.
 */
@UseCase
public class KeepingAuthorities {
  private final AuthorityTables tables;

  @Inject
  public KeepingAuthorities(AuthorityTables tables) {
    this.tables = tables;
  }

  /**
   * What became of the rows.
   *
   * @param older references whose kept row was verified later, or moved from another State; left as
   *     they are
   */
  public record Outcome(int changed, int unchanged, List<String> older) {}

  @Requires(Permission.KEEP_AUTHORITIES)
  public Outcome keep(AuthorityRows sheet) {
    return put(sheet.authorities(), "", true);
  }

  /** What {@link #keep} would do. */
  @Requires(value = Permission.KEEP_AUTHORITIES, audited = false)
  public Outcome preview(AuthorityRows sheet) {
    return put(sheet.authorities(), "", false);
  }

  /** Keeps what a pack brings, and takes away what an earlier version of it brought and no more. */
  @Requires(Permission.LOAD_PACK)
  public Outcome keepPack(String pack, List<Authority> authorities) {
    Set<String> gone = new LinkedHashSet<>(tables.broughtBy(pack));
    gone.removeAll(authorities.stream().map(Authority::reference).collect(Collectors.toSet()));
    gone.forEach(tables::remove);
    return put(authorities, pack, true);
  }

  private Outcome put(List<Authority> authorities, String pack, boolean write) {
    int changed = 0;
    int unchanged = 0;
    List<String> older = new ArrayList<>();
    for (Authority one : authorities) {
      Optional<Kept> kept = tables.find(one.reference());
      if (kept.filter(before -> before.authority().equals(one)).isPresent()) {
        unchanged++;
      } else if (kept.filter(before -> !mayReplace(one, before, pack)).isPresent()) {
        older.add(one.reference());
      } else {
        changed++;
        if (write) {
          tables.put(one, pack);
        }
      }
    }
    return new Outcome(changed, unchanged, List.copyOf(older));
  }

  /** A pack corrects its own row of the same day; against another source only a later day wins. */
  private static boolean mayReplace(Authority one, Kept before, String pack) {
    if (!before.authority().state().equals(one.state())) {
      return false;
    }
    int later = day(one.verified()).compareTo(day(before.authority().verified()));
    return later > 0 || later == 0 && (pack.isEmpty() || pack.equals(before.pack()));
  }

  /** An unknown day is before all others. */
  private static String day(LegalDate date) {
    return date.iso();
  }
}
