package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.SavedSearches;

/** Open to everybody who is a person here; each sees their own only. */
@UseCase
@Open
class KeepingSearches implements SavedSearches {
  private static final int LONGEST_QUERY = 4_000;

  private final FollowRows rows;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  KeepingSearches(FollowRows rows, SignedIn signedIn, Clock clock) {
    this.rows = rows;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Saved> mine() {
    return rows.searches(signedIn.account());
  }

  @Override
  public void save(String name, String query) {
    String account = signedIn.account();
    String asked = Typed.text("search", query, LONGEST_QUERY);
    if (asked.isEmpty()) {
      throw RefusedException.invalid("search", "a search asks for something");
    }
    List<Saved> mine = rows.searches(account);
    if (mine.size() >= MOST && mine.stream().noneMatch(one -> one.query().equals(asked))) {
      throw RefusedException.conflict("You keep " + MOST + " searches already.");
    }
    rows.save(account, Typed.name(name), asked, clock.instant());
  }

  @Override
  public void delete(String id) {
    if (!rows.deleteSearch(signedIn.account(), id)) {
      throw RefusedException.notFound("There is no such search of yours.");
    }
  }
}
