package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.access.OwnRecord;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.CellComments;
import org.mithaq.readers.OwnBelongings;
import org.mithaq.readers.ProvisionCollections;
import org.mithaq.readers.ReaderMail;
import org.mithaq.regions.Regions;

/** Open to everybody who is a person here. */
@UseCase
@Open
class OwningBelongings implements OwnBelongings {
  private final CollectionRows collections;
  private final FollowRows follows;
  private final MailRows mails;
  private final CommentRows comments;
  private final ProvisionCollections ownCollections;
  private final CellComments ownComments;
  private final ReaderMail ownMail;
  private final Regions regions;
  private final OwnRecord record;
  private final SignedIn signedIn;

  @Inject
  OwningBelongings(
      CollectionRows collections,
      FollowRows follows,
      MailRows mails,
      CommentRows comments,
      ProvisionCollections ownCollections,
      CellComments ownComments,
      ReaderMail ownMail,
      Regions regions,
      OwnRecord record,
      SignedIn signedIn) {
    this.collections = collections;
    this.follows = follows;
    this.mails = mails;
    this.comments = comments;
    this.ownCollections = ownCollections;
    this.ownComments = ownComments;
    this.ownMail = ownMail;
    this.regions = regions;
    this.record = record;
    this.signedIn = signedIn;
  }

  @Override
  public String region() {
    return comments.region(signedIn.account());
  }

  @Override
  public void belongTo(String code) {
    if (!code.isEmpty() && regions.find(code).isEmpty()) {
      throw RefusedException.invalid("region", "no such region");
    }
    comments.belongTo(signedIn.account(), code);
  }

  @Override
  public Everything everything() {
    String account = signedIn.account();
    List<ProvisionCollections.Collection> all =
        ownCollections.mine().stream()
            .flatMap(one -> ownCollections.find(one.id()).stream())
            .toList();
    return new Everything(
        region(),
        all,
        follows.searches(account),
        follows.of(account),
        ownMail.mine(),
        ownComments.mine());
  }

  @Override
  public void leave(String password) {
    String account = signedIn.account();
    record.leave(password);
    collections.deleteAll(account);
    follows.deleteAll(account);
    mails.deleteAll(account);
    comments.forgetAuthor(account);
    comments.belongTo(account, "");
  }
}
