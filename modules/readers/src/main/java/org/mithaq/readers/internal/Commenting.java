package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.OwnRecord;
import org.mithaq.access.SignedIn;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.CellComments;
import org.mithaq.readers.internal.CommentRows.Row;
import org.mithaq.regions.Regions;

/** Open to everybody who is a person here; who sees what is asked here. */
@UseCase
@Open
class Commenting implements CellComments {
  private final CommentRows rows;
  private final Regions regions;
  private final ConventionCatalogue conventions;
  private final OwnRecord record;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  Commenting(
      CommentRows rows,
      Regions regions,
      ConventionCatalogue conventions,
      OwnRecord record,
      SignedIn signedIn,
      Clock clock) {
    this.rows = rows;
    this.regions = regions;
    this.conventions = conventions;
    this.record = record;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public boolean within(String iso3) {
    String region = rows.region(signedIn.account());
    List<String> ofState = regions.regionsOf(iso3);
    if (ofState.contains(region)) {
      return true;
    }
    Actor actor = CurrentActor.get();
    return actor.rights().values().stream().anyMatch(reach -> reaches(reach, ofState));
  }

  private boolean reaches(Reach reach, List<String> ofState) {
    return reach.everywhere()
        || ofState.stream()
            .flatMap(code -> regions.find(code).stream())
            .flatMap(region -> region.states().stream())
            .anyMatch(reach::covers);
  }

  @Override
  public List<Comment> of(Cell cell) {
    String account = signedIn.account();
    boolean within = within(cell.iso3());
    return rows.of(cell).stream()
        .filter(row -> within || row.account().equals(account))
        .map(row -> comment(row, account))
        .toList();
  }

  @Override
  public List<Comment> mine() {
    String account = signedIn.account();
    return rows.by(account).stream().map(row -> comment(row, account)).toList();
  }

  @Override
  public void write(Cell cell, String text) {
    String account = signedIn.account();
    String said = Typed.text("text", text, LONGEST);
    if (said.isEmpty()) {
      throw RefusedException.invalid("text", "a comment says something");
    }
    if (!isHere(cell)) {
      throw RefusedException.notFound("There is no such cell.");
    }
    if (!within(cell.iso3())) {
      throw new RefusedException(
          new Refusal.Forbidden("Comments on a State are for people of its regions."));
    }
    OwnRecord.View own = record.show();
    String author =
        own.fullName().isEmpty() && !own.registered() ? own.signInName() : own.fullName();
    if (author.isEmpty()) {
      throw RefusedException.invalid("fullName", "a comment is signed: give your name first");
    }
    String id = rows.insert(cell, account, author, said, clock.instant());
    signedIn.did("CellComments.write", new Subject("comment", id));
  }

  @Override
  public void takeBack(String id) {
    String account = signedIn.account();
    Row row =
        rows.find(id).orElseThrow(() -> RefusedException.notFound("The comment is gone already."));
    if (!removable(row, account)) {
      throw new RefusedException(new Refusal.Forbidden("It is somebody else's comment."));
    }
    rows.delete(id);
    signedIn.did("CellComments.takeBack", new Subject("comment", id));
  }

  private boolean isHere(Cell cell) {
    boolean obligation =
        cell.obligation().isEmpty()
            ? !cell.provision().isEmpty()
            : conventions.obligation(cell.obligation()).isPresent();
    boolean provision =
        cell.provision().isEmpty()
            || AknUri.parse(cell.provision()).filter(uri -> !uri.eId().isEmpty()).isPresent();
    return obligation && provision && regions.state(cell.iso3()).isPresent();
  }

  private Comment comment(Row row, String account) {
    return new Comment(
        row.id(),
        row.cell(),
        row.author(),
        row.text(),
        row.writtenAt(),
        row.account().equals(account),
        removable(row, account));
  }

  private static boolean removable(Row row, String account) {
    return row.account().equals(account)
        || CurrentActor.get().may(Permission.MANAGE_ACCOUNTS, row.cell().iso3());
  }
}
