package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.SignedIn;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.readers.ProvisionCollections;

/** Open to everybody who is a person here; each sees their own only. */
@UseCase
@Open
class KeepingCollections implements ProvisionCollections {
  private static final int LONGEST_NOTE = 4_000;

  private final CollectionRows rows;
  private final SignedIn signedIn;
  private final Clock clock;

  @Inject
  KeepingCollections(CollectionRows rows, SignedIn signedIn, Clock clock) {
    this.rows = rows;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Summary> mine() {
    return rows.of(signedIn.account());
  }

  @Override
  public Optional<Collection> find(String id) {
    return rows.find(id, signedIn.account());
  }

  @Override
  public String begin(String name) {
    String account = signedIn.account();
    if (rows.of(account).size() >= MOST_COLLECTIONS) {
      throw RefusedException.conflict("There are " + MOST_COLLECTIONS + " collections already.");
    }
    return rows.insert(account, Typed.name(name), clock.instant());
  }

  @Override
  public void rename(String id, String name) {
    rows.rename(own(id).id(), Typed.name(name), clock.instant());
  }

  @Override
  public void delete(String id) {
    rows.delete(own(id).id());
  }

  @Override
  public int keep(String id, List<String> addresses, String note) {
    Collection own = own(id);
    String said = Typed.text("note", note, LONGEST_NOTE);
    Set<String> given = new LinkedHashSet<>();
    addresses.forEach(one -> given.add(address(one)));
    int added = 0;
    for (String address : given) {
      if (rows.keep(id, address, said, clock.instant())) {
        added++;
      } else if (!said.isEmpty()) {
        rows.note(id, address, said);
      }
    }
    if (own.provisions().size() + added > MOST_PROVISIONS) {
      throw RefusedException.conflict(
          "A collection holds " + MOST_PROVISIONS + " provisions; begin another one.");
    }
    rows.touch(id, clock.instant());
    return added;
  }

  @Override
  public void note(String id, String address, String note) {
    String said = Typed.text("note", note, LONGEST_NOTE);
    there(rows.note(own(id).id(), address, said));
    rows.touch(id, clock.instant());
  }

  /**
   * All places are written anew: a collection is small, and two that stood equal are told apart.
   */
  @Override
  public void move(String id, String address, boolean earlier) {
    List<String> order = new ArrayList<>(own(id).provisions().stream().map(Kept::address).toList());
    int at = order.indexOf(address);
    there(at >= 0);
    int to = earlier ? at - 1 : at + 1;
    if (to < 0 || to >= order.size()) {
      return;
    }
    Collections.swap(order, at, to);
    for (int place = 0; place < order.size(); place++) {
      rows.place(id, order.get(place), place + 1);
    }
    rows.touch(id, clock.instant());
  }

  @Override
  public void takeOut(String id, String address) {
    there(rows.takeOut(own(id).id(), address));
    rows.touch(id, clock.instant());
  }

  private Collection own(String id) {
    return find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no such collection of yours."));
  }

  private static void there(boolean there) {
    if (!there) {
      throw RefusedException.notFound("This provision is not in the collection any more.");
    }
  }

  private static String address(String given) {
    return AknUri.parse(given)
        .filter(uri -> !uri.eId().isEmpty())
        .map(AknUri::toString)
        .orElseThrow(() -> RefusedException.invalid("with", "no address of a provision: " + given));
  }
}
