package org.mithaq.readers;

import java.util.List;

/** Everything that is kept here about whoever is signed in: to see, take along, and delete. */
public interface OwnBelongings {
  /** Code of the region that they say they belong to; empty without. */
  String region();

  /**
   * @param code of a region; empty for none
   * @throws org.mithaq.kernel.RefusedException Invalid for a region that is none
   */
  void belongTo(String code);

  Everything everything();

  /**
   * Deletes all of it and the account, in one transaction; what was said of cells stays without a
   * name.
   *
   * @throws org.mithaq.kernel.RefusedException as {@link org.mithaq.access.OwnRecord#leave}
   */
  void leave(String password);

  /** All of it. */
  record Everything(
      String region,
      List<ProvisionCollections.Collection> collections,
      List<SavedSearches.Saved> searches,
      List<Following.Followed> follows,
      ReaderMail.Choice mail,
      List<CellComments.Comment> comments) {
    public Everything {
      collections = List.copyOf(collections);
      searches = List.copyOf(searches);
      follows = List.copyOf(follows);
      comments = List.copyOf(comments);
    }
  }
}
