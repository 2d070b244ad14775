package org.mithaq.readers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.readers.CellComments.Cell;
import org.mithaq.readers.CellComments.Comment;
import org.mithaq.readers.Following.Followable;
import org.mithaq.readers.Following.Kind;
import org.mithaq.readers.OwnBelongings.Everything;
import org.mithaq.readers.Rhythm;

/** What is said of a cell of a comparison, and what becomes of everything when somebody leaves. */
class CommentsTest {
  private static final String PROVISION = "/akn/xa/act/2010/4/ara/~art_5";
  private static final Cell CELL = new Cell("UNTOC/6/1/a", "XDA", "");
  private static final Cell ENTRY = new Cell("UNTOC/6/1/a", "XDA", PROVISION);

  private final ReadersOnPostgres house = new ReadersOnPostgres();

  @BeforeEach
  void peopleOfTheRegion() {
    for (String name : List.of("nadia", "omar")) {
      house.fullNames.put(name, name.toUpperCase(java.util.Locale.ROOT));
      house.does(name, () -> house.belongings.belongTo("demonstration"));
    }
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void peopleOfTheRegionSeeWhoSaidWhatAndWhen() {
    house.does("nadia", () -> house.comments.write(ENTRY, " The mental element is missing. "));

    assertThat(of("omar", CELL))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.author()).isEqualTo("NADIA");
              assertThat(one.text()).isEqualTo("The mental element is missing.");
              assertThat(one.writtenAt()).isEqualTo(house.now);
              assertThat(one.own()).isFalse();
              assertThat(one.removable()).isFalse();
              assertThat(one.cell()).isEqualTo(ENTRY);
            });
    assertThat(house.trail).containsExactly("CellComments.write");
  }

  @Test
  void whoBelongsElsewhereSeesNothingAndSaysNothing() {
    house.does("nadia", () -> house.comments.write(CELL, "Said among us."));
    house.fullNames.put("far", "Far");

    assertThat(of("far", CELL)).isEmpty();
    assertThatThrownBy(() -> house.does("far", () -> house.comments.write(CELL, "Let me in.")))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Forbidden.class));
    assertThat(of("omar", new Cell("UNTOC/6/1/a", "XDB", ""))).as("another State").isEmpty();
    assertThat(house.as("omar", () -> house.comments.within("XDC"))).as("no region").isFalse();
  }

  @Test
  void aRightThatReachesAStateOfTheRegionIsBelongingToIt() {
    house.does("nadia", () -> house.comments.write(CELL, "For the editor next door."));

    assertThat(house.as(ReadersOnPostgres.manager("editor", "XDB"), () -> house.comments.of(CELL)))
        .hasSize(1);
    assertThat(house.as(ReadersOnPostgres.manager("editor", "EGY"), () -> house.comments.of(CELL)))
        .isEmpty();
  }

  @Test
  void onesOwnAreTakenBackAndOnlyWhoManagesTheStateTakesBackAnothers() {
    house.does("nadia", () -> house.comments.write(CELL, "Hasty."));
    house.does("nadia", () -> house.comments.write(CELL, "Rude."));
    List<Comment> both = of("nadia", CELL);

    assertThatThrownBy(() -> house.does("omar", () -> house.comments.takeBack(both.get(0).id())))
        .isInstanceOf(RefusedException.class);
    house.does("nadia", () -> house.comments.takeBack(both.get(0).id()));
    house.as(
        ReadersOnPostgres.manager("manager", "XDA"),
        () -> {
          house.comments.takeBack(both.get(1).id());
          return null;
        });

    assertThat(of("nadia", CELL)).isEmpty();
  }

  @Test
  void aCommentIsSignedAndSaysSomethingOfACellThatIsThere() {
    house.does("nameless", () -> house.belongings.belongTo("demonstration"));
    assertInvalid("fullName", () -> house.does("nameless", () -> house.comments.write(CELL, "x")));
    assertInvalid("text", () -> house.does("nadia", () -> house.comments.write(CELL, "  ")));
    assertThatThrownBy(
            () ->
                house.does(
                    "nadia", () -> house.comments.write(new Cell("UNTOC/99", "XDA", ""), "x")))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(
            () -> house.does("nadia", () -> house.comments.write(new Cell("", "XDA", ""), "x")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void everythingOfSomebodyIsShownToThemAndGoesWithThem() {
    house.addresses.put("nadia", "nadia@example.org");
    String id = house.as("nadia", () -> house.collections.begin("Mine"));
    house.as("nadia", () -> house.collections.keep(id, List.of(PROVISION), "look again"));
    house.does("nadia", () -> house.searches.save("Gold", "q=gold"));
    house.does(
        "nadia",
        () -> house.followRows.follow("nadia", new Followable(Kind.STATE, "XDA"), house.now));
    house.does(
        "nadia",
        () -> house.choosing.choose(Rhythm.WEEKLY, LanguageTag.FRENCH, "https://mithaq.example"));
    house.does("nadia", () -> house.comments.write(CELL, "It stays."));

    Everything all = house.as("nadia", house.belongings::everything);
    assertThat(all.region()).isEqualTo("demonstration");
    assertThat(all.collections().get(0).provisions().get(0).note()).isEqualTo("look again");
    assertThat(all.searches()).hasSize(1);
    assertThat(all.follows()).hasSize(1);
    assertThat(all.mail().rhythm()).isEqualTo(Rhythm.WEEKLY);
    assertThat(all.comments()).hasSize(1);
    assertThat(house.as("omar", house.belongings::everything).collections()).isEmpty();

    house.does("nadia", () -> house.belongings.leave("secret"));

    assertThat(house.left).containsExactly("nadia secret");
    for (String table :
        List.of("collection", "saved_search", "follow", "mail_choice", "told", "belonging")) {
      assertThat(count("select count(*) from readers." + table + " where account = 'nadia'"))
          .as(table)
          .isZero();
    }
    assertThat(count("select count(*) from readers.kept_provision")).isZero();
    assertThat(of("omar", CELL))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.author()).isEmpty();
              assertThat(one.text()).isEqualTo("It stays.");
            });
    assertThat(
            count(
                "select count(*) from access.row_change"
                    + " where concat(cast(before as text), cast(after as text)) like '%NADIA%'"
                    + " or concat(cast(before as text), cast(after as text)) like '%It stays%'"))
        .as("neither the name nor the words stay in the trail")
        .isZero();
  }

  private List<Comment> of(String name, Cell cell) {
    return house.as(name, () -> house.comments.of(cell));
  }

  private long count(String sql) {
    return house.jpa.inTransaction(() -> Sql.count(Sql.query(house.jpa.entityManager(), sql)));
  }

  private static void assertInvalid(String place, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.place()).isEqualTo(place)));
  }
}
