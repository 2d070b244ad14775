package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Grant;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Whom an administrator manages and what they give: within their own reach, and not themselves. */
@ApplicationScoped
class WithinReach {
  private final Rights rights;

  @Inject
  WithinReach(Rights rights) {
    this.rights = rights;
  }

  /** Whether the actor gives and takes this role there. */
  public boolean gives(Grant grant) {
    Reach own = CurrentActor.get().reach(Permission.MANAGE_ACCOUNTS);
    if (own.everywhere()) {
      return true;
    }
    Reach there = rights.reach(grant.place());
    return grant.role().givenWithinAPlace()
        && !there.everywhere()
        && !there.states().isEmpty()
        && own.states().containsAll(there.states());
  }

  /** Whether the actor manages this account: each of its roles is one that they would give. */
  public boolean manages(AccountRow account) {
    return !isOwn(account) && holdsWithin(account) && !isAReaderFromElsewhere(account);
  }

  public boolean isOwn(AccountRow account) {
    Actor actor = CurrentActor.get();
    return actor.kind() == Actor.Kind.PERSON && actor.name().equals(account.name());
  }

  public void mustGive(Set<Grant> grants) {
    for (Grant grant : grants) {
      if (!gives(grant)) {
        throw forbidden("You do not give the role " + grant.role() + " there.");
      }
    }
  }

  public void mustManage(AccountRow account) {
    if (isOwn(account)) {
      throw forbidden("Nobody manages their own account; ask another administrator.");
    }
    if (!holdsWithin(account) || isAReaderFromElsewhere(account)) {
      throw forbidden("This account holds roles beyond your reach.");
    }
  }

  /** Readers are of no place; who manages accounts everywhere manages theirs. */
  private static boolean isAReaderFromElsewhere(AccountRow account) {
    return account.selfRegistered()
        && account.grants().isEmpty()
        && !CurrentActor.get().reach(Permission.MANAGE_ACCOUNTS).everywhere();
  }

  private boolean holdsWithin(AccountRow account) {
    return account.grants().stream().allMatch(this::gives);
  }

  private static RefusedException forbidden(String reason) {
    return new RefusedException(new Refusal.Forbidden(reason));
  }
}
