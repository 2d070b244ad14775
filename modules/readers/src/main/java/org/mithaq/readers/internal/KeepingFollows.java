package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mithaq.access.SignedIn;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.Following;
import org.mithaq.regions.Regions;

/** Open to everybody who is a person here; each sees their own only. */
@UseCase
@Open
class KeepingFollows implements Following {
  private final FollowRows rows;
  private final LegislationCatalogue laws;
  private final ConventionCatalogue conventions;
  private final Regions regions;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  KeepingFollows(
      FollowRows rows,
      LegislationCatalogue laws,
      ConventionCatalogue conventions,
      Regions regions,
      SignedIn signedIn,
      Clock clock) {
    this.rows = rows;
    this.laws = laws;
    this.conventions = conventions;
    this.regions = regions;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Followed> mine() {
    return rows.of(signedIn.account());
  }

  @Override
  public void follow(Followable what) {
    String account = signedIn.account();
    if (!isHere(what)) {
      throw RefusedException.notFound("Nothing like this is here to be followed.");
    }
    List<Followed> mine = rows.of(account);
    if (mine.size() >= MOST && mine.stream().noneMatch(one -> one.what().equals(what))) {
      throw RefusedException.conflict("You follow " + MOST + " things already.");
    }
    rows.follow(account, what, clock.instant());
  }

  @Override
  public void unfollow(Followable what) {
    rows.unfollow(signedIn.account(), what);
  }

  private boolean isHere(Followable what) {
    return switch (what.kind()) {
      case LAW -> laws.law(what.subject()).isPresent();
      case STATE ->
          regions.state(what.subject()).filter(s -> s.iso3().equals(what.subject())).isPresent();
      case CONVENTION -> {
        String[] steps = what.subject().split("/", 2);
        yield steps.length > 1
            ? conventions.article(steps[0], steps[1]).isPresent()
            : conventions.instrument(steps[0]).isPresent();
      }
    };
  }
}
