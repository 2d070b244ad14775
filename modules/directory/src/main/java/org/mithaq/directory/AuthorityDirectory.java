package org.mithaq.directory;

import java.util.List;

/** Reading the directory; open to anybody. */
public interface AuthorityDirectory {
  /**
   * Authorities by State, in the order of ISO codes, central ones first, then by reference. They
   * are few: there are no pages.
   */
  List<Authority> find(AuthorityFilter filter);
}
