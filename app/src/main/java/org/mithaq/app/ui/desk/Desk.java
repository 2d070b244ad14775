package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.OwnRecord;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Address;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;

/** The frame of the workspace: who is signed in, how far their rights go, where they can go. */
@Named
@RequestScoped
public class Desk {
  /** A page is shown to whoever holds one of its rights, and once it has been built. */
  private record Room(String path, Set<Permission> rights) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room("/desk/tasks", Set.of(Permission.WORK_ON_TASKS)),
          new Room("/desk/drafts", Set.of(Permission.DRAFT, Permission.APPROVE)),
          new Room("/desk/laws", Set.of(Permission.DRAFT, Permission.APPROVE)),
          new Room("/desk/mappings", Set.of(Permission.PROPOSE_MAPPING, Permission.REVIEW_MAPPING)),
          new Room("/desk/assistance", Set.of(Permission.SEE_TRACKING)),
          new Room("/desk/import", Set.of(Permission.DRAFT, Permission.IMPORT_LAWS)),
          new Room("/desk/incoming", Set.of(Permission.DRAFT)),
          new Room("/desk/searches", Set.of(Permission.SEE_SEARCHES)),
          new Room("/desk/duties", Set.of(Permission.SEE_TRACKING)),
          new Room(
              "/desk/assessments",
              Set.of(Permission.SEE_TRACKING, Permission.CONTRIBUTE_STATEMENT)),
          new Room("/desk/plans", Set.of(Permission.SEE_TRACKING)),
          new Room("/desk/reviews", Set.of(Permission.SEE_TRACKING)),
          new Room("/desk/institute", Set.of(Permission.APPROVE)),
          new Room("/desk/administration", Set.of(Permission.MANAGE_ACCOUNTS)),
          // For everybody.
          new Room("/desk/collections", Set.of()),
          new Room("/desk/following", Set.of()));

  @Inject private Reader reader;
  @Inject private Labels labels;
  @Inject private OwnRecord record;

  /** Where one can go from every page of the workspace. */
  public record Link(String path, String href, String name, boolean here) {}

  /** Readers registered by an address, and are called by their name where they gave one. */
  public String getName() {
    return record.calledBy();
  }

  /** What is typed to sign in. */
  public String getSignInName() {
    return record.show().signInName();
  }

  /** For pages that show a thing only to whoever may: {@code desk.may('APPROVE')}. */
  public boolean may(String permission) {
    return CurrentActor.get().may(Permission.valueOf(permission));
  }

  /** Whether a right is held for every State. */
  public boolean everywhere(String permission) {
    return CurrentActor.get().reach(Permission.valueOf(permission)).everywhere();
  }

  public List<Link> getLinks() {
    Actor actor = CurrentActor.get();
    String here = reader.getAddress().path();
    return ROOMS.stream()
        .filter(room -> room.rights().isEmpty() || room.rights().stream().anyMatch(actor::may))
        .filter(room -> Address.of(room.path()).isPresent())
        .map(
            room ->
                new Link(
                    room.path(),
                    reader.link(room.path()),
                    reader.say("desk." + room.path().substring("/desk/".length())),
                    here.startsWith(room.path())))
        .toList();
  }

  /** The States that any right reaches, by name; or that they reach everywhere; a reader has none. */
  public String getPlaces() {
    if (CurrentActor.get().rights().isEmpty()) {
      return reader.say("own.reader");
    }
    Reach reach =
        CurrentActor.get().rights().values().stream().reduce(Reach.of(Set.of()), Reach::and);
    return places(reach);
  }

  /** How far a right reaches, in words. */
  public String places(Reach reach) {
    if (reach.everywhere()) {
      return reader.say("desk.everywhere");
    }
    if (reach.states().isEmpty()) {
      return reader.say("desk.nowhere");
    }
    return String.join(
        reader.say("desk.comma"),
        reach.states().stream()
            .map(iso3 -> labels.state(iso3, reader.getLanguage()))
            .sorted(Collator.getInstance(reader.getLanguage().locale()))
            .toList());
  }
}
