package org.mithaq.access;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Permission;

/**
 * Who else works where: whom something can be given to. Needs WORK_ON_TASKS, and shows nobody where
 * the actor's own right does not reach.
 */
public interface Colleagues {
  /**
   * Those whose right reaches all of these States, by name; for no State in particular it must hold
   * everywhere. Accounts that are shut are not among them.
   */
  List<Colleague> whoMay(Permission permission, Set<String> states);

  /**
   * Somebody one works with.
   *
   * @param name of the account
   * @param fullName as the person gave it; empty before
   */
  record Colleague(String name, String fullName) {}
}
