package org.mithaq.readers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.readers.ProvisionCollections;
import org.mithaq.readers.ProvisionCollections.Kept;

/** Collections of provisions, each its reader's own. */
class CollectionsTest {
  private static final String ONE = "/akn/xa/act/2010/4/ara/~art_1";
  private static final String TWO = "/akn/xb/act/2017/12/fra/~chp_2__art_4";
  private static final String THREE = "/akn/xc/act/2019/7/eng@2020-01-01/~sec_3";

  private final ReadersOnPostgres house = new ReadersOnPostgres();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void provisionsStandInTheOrderInWhichTheyWereKeptEachWithItsNote() {
    String id = begin("nadia", "Money laundering");

    assertThat(keep("nadia", id, List.of(ONE, TWO), "both criminalize")).isEqualTo(2);
    assertThat(keep("nadia", id, List.of(THREE, ONE, THREE), "")).as("new ones").isEqualTo(1);

    ProvisionCollections.Collection kept = find("nadia", id);
    assertThat(kept.name()).isEqualTo("Money laundering");
    assertThat(kept.provisions())
        .extracting(Kept::address, Kept::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ONE, "both criminalize"),
            org.assertj.core.groups.Tuple.tuple(TWO, "both criminalize"),
            org.assertj.core.groups.Tuple.tuple(THREE, ""));
    assertThat(house.as("nadia", house.collections::mine))
        .singleElement()
        .satisfies(one -> assertThat(one.provisions()).isEqualTo(3));
  }

  @Test
  void aProvisionMovesUpAndDownAndIsTakenOutAndItsNoteChanges() {
    String id = begin("nadia", "Order");
    keep("nadia", id, List.of(ONE, TWO, THREE), "");

    house.does("nadia", () -> house.collections.move(id, THREE, true));
    house.does("nadia", () -> house.collections.move(id, ONE, false));
    house.does("nadia", () -> house.collections.move(id, ONE, false));
    house.does("nadia", () -> house.collections.move(id, ONE, false));
    assertThat(addresses("nadia", id)).containsExactly(THREE, TWO, ONE);

    house.does("nadia", () -> house.collections.note(id, TWO, "  narrower  "));
    house.does("nadia", () -> house.collections.takeOut(id, THREE));
    assertThat(find("nadia", id).provisions())
        .extracting(Kept::address, Kept::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(TWO, "narrower"),
            org.assertj.core.groups.Tuple.tuple(ONE, ""));
  }

  @Test
  void nobodySeesOrTouchesSomebodyElsesCollection() {
    String id = begin("nadia", "Mine");
    keep("nadia", id, List.of(ONE), "private");

    assertThat(house.as("omar", () -> house.collections.find(id))).isEmpty();
    assertThat(house.as("omar", house.collections::mine)).isEmpty();
    assertNotFound(() -> keep("omar", id, List.of(TWO), ""));
    assertNotFound(() -> house.does("omar", () -> house.collections.rename(id, "Taken")));
    assertNotFound(() -> house.does("omar", () -> house.collections.delete(id)));
    assertNotFound(() -> house.does("omar", () -> house.collections.takeOut(id, ONE)));
    assertThat(addresses("nadia", id)).containsExactly(ONE);
  }

  @Test
  void whoIsNotSignedInKeepsNothing() {
    for (Actor actor : List.of(Actor.STRANGER, Actor.HOUSE)) {
      assertThatThrownBy(() -> house.as(actor, house.collections::mine))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/akn/xa/act/2010/4", "https://elsewhere.example/", "/akn/~x"})
  void whatIsNoAddressOfAProvisionIsRefusedAndNothingIsKept(String address) {
    String id = begin("nadia", "Strict");

    assertThatThrownBy(() -> keep("nadia", id, List.of(ONE, address), ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    assertThat(addresses("nadia", id)).isEmpty();
  }

  @Test
  void aCollectionThatIsFullTakesNothingMore() {
    String id = begin("nadia", "Many");
    List<String> many =
        IntStream.rangeClosed(1, ProvisionCollections.MOST_PROVISIONS)
            .mapToObj(i -> "/akn/xa/act/2010/4/ara/~art_" + i)
            .toList();
    keep("nadia", id, many, "");

    assertThatThrownBy(() -> keep("nadia", id, List.of(TWO), ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
    assertThat(addresses("nadia", id)).hasSize(ProvisionCollections.MOST_PROVISIONS);
  }

  @Test
  void aSearchIsKeptOnceUnderItsLatestName() {
    house.does("nadia", () -> house.searches.save("Gold", "q=gold"));
    house.does("nadia", () -> house.searches.save("Gold and silver", "q=gold"));

    var mine = house.as("nadia", house.searches::mine);
    assertThat(mine)
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("Gold and silver"));
    assertNotFound(() -> house.does("omar", () -> house.searches.delete(mine.get(0).id())));
    house.does("nadia", () -> house.searches.delete(mine.get(0).id()));
    assertThat(house.as("nadia", house.searches::mine)).isEmpty();
  }

  private String begin(String name, String title) {
    return house.as(name, () -> house.collections.begin(title));
  }

  private int keep(String name, String id, List<String> addresses, String note) {
    return house.as(name, () -> house.collections.keep(id, addresses, note));
  }

  private ProvisionCollections.Collection find(String name, String id) {
    return house.as(name, () -> house.collections.find(id)).orElseThrow();
  }

  private List<String> addresses(String name, String id) {
    return find(name, id).provisions().stream().map(Kept::address).toList();
  }

  private static void assertNotFound(Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotFound.class));
  }
}
