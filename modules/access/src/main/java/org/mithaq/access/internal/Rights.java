package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;

/** What an account may do, from the roles that it holds now. */
@ApplicationScoped
class Rights {
  public Actor of(AccountRows.Row account) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    account.roles().forEach(role -> permissions.addAll(role.permissions()));
    return Actor.everywhere(Actor.Kind.PERSON, account.name(), permissions);
  }
}
