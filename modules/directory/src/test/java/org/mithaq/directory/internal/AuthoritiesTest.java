package org.mithaq.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.CurrentActor;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.directory.internal.KeepingAuthorities.Outcome;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.TableFile;

class AuthoritiesTest {
  private static final String HEADER =
      "reference,iso3,name_en,functions,instruments,until,verifiedOn,source\n";
  private static final ReadingRow READING =
      new ReadingRow(
          Set.of("XDA", "XDB", "XDC")::contains, Set.of("UNTOC", "UNCAC", "SOM-PROT", "FA-PROT"));

  private final JpaOnPostgres jpa = JpaOnPostgres.of("access", "directory");
  private final AuthorityTables tables = new AuthorityTables(jpa.entityManager());
  private final KeepingAuthorities keeping = new KeepingAuthorities(tables);
  private final BrowsingAuthorities directory =
      new BrowsingAuthorities(new SeenAuthorities(tables, new OneRegion()));

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void aSheetOfTheDemonstrationIsKeptAndTheSameAgainChangesNothing() throws IOException {
    AuthorityFile demonstration = demonstration();

    Outcome first = keep(demonstration.authorities());
    Outcome second = keep(demonstration.authorities());

    assertThat(demonstration.problems()).isEmpty();
    assertThat(first.changed()).isEqualTo(demonstration.authorities().size()).isPositive();
    assertThat(second.unchanged()).isEqualTo(first.changed());
    assertThat(second.changed()).isZero();
  }

  @Test
  void whatGoesOutComesBackAsItWas() throws IOException {
    List<Authority> before = demonstration().authorities();
    keep(before);
    List<SheetColumn> columns =
        AuthorityColumns.all().stream()
            .flatMap(
                column ->
                    column.eachLanguage()
                        ? List.of("ar", "en", "fr").stream()
                            .map(tag -> column.in(org.mithaq.kernel.LanguageTag.of(tag)))
                        : List.of(column).stream())
            .toList();
    StringBuilder csv = new StringBuilder();
    csv.append(String.join("\t", columns.stream().map(SheetColumn::name).toList())).append('\n');
    for (Authority one : jpa.inTransaction(() -> tables.of(List.of()))) {
      csv.append(
              String.join(
                  "\t",
                  columns.stream()
                      .map(c -> '"' + AuthorityCells.of(one).getOrDefault(c.name(), "") + '"')
                      .toList()))
          .append('\n');
    }

    AuthorityFile after = file(csv.toString());

    assertThat(after.problems()).isEmpty();
    assertThat(after.authorities()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void whatWasVerifiedLaterStays() throws IOException {
    keep(file(HEADER + "a,XDA,Later,MLA,,,2026-05-01,one\n").authorities());

    Outcome older = keep(file(HEADER + "a,XDA,Earlier,MLA,,,2025-05-01,two\n").authorities());
    Outcome unknown = keep(file(HEADER + "a,XDA,Undated,MLA,,,,three\n").authorities());

    assertThat(older.older()).containsExactly("a");
    assertThat(unknown.older()).containsExactly("a");
    assertThat(names(AuthorityFilter.of("XDA"))).containsExactly("Later");
  }

  @Test
  void aReferenceDoesNotMoveToAnotherState() throws IOException {
    keep(file(HEADER + "a,XDA,Here,MLA,,,2025-05-01,one\n").authorities());

    Outcome moved = keep(file(HEADER + "a,XDB,There,MLA,,,2026-05-01,two\n").authorities());

    assertThat(moved.older()).containsExactly("a");
    assertThat(names(AuthorityFilter.of("XDB"))).isEmpty();
  }

  @Test
  void aNewerPackTakesAwayWhatItBringsNoMoreAndLeavesWhatASheetBrought() throws IOException {
    pack(HEADER + "a,XDA,First,MLA,,,2025-01-01,p\n" + "b,XDA,Second,MLA,,,2025-01-01,p\n");
    keep(file(HEADER + "b,XDA,Corrected,MLA,,,2026-01-01,sheet\n").authorities());

    pack(HEADER + "c,XDA,Third,MLA,,,2025-06-01,p\n");

    assertThat(names(AuthorityFilter.of("XDA"))).containsExactly("Corrected", "Third");
  }

  @Test
  void whoIsCompetentNoMoreIsFoundOnlyWhenAskedFor() throws IOException {
    keep(
        file(HEADER
                + "a,XDA,Former,MLA,,2009-02-28,2026-01-01,s\n"
                + "b,XDA,Now,MLA,,,2026-01-01,s\n")
            .authorities());

    assertThat(names(new AuthorityFilter(List.of("XDA"), Optional.empty(), "", false)))
        .containsExactly("Now");
    assertThat(names(AuthorityFilter.of("XDA"))).containsExactly("Now", "Former");
  }

  @Test
  void authoritiesAreFoundByWhatTheyDoAndUnderWhichInstrument() throws IOException {
    keep(
        file(HEADER
                + "a,XDA,Courts,MLA; EXTRADITION,UNTOC,,2026-01-01,s\n"
                + "b,XDA,Any,MLA,,,2026-01-01,s\n"
                + "c,XDB,Assets,ASSET_RECOVERY,UNCAC,,2026-01-01,s\n")
            .authorities());

    assertThat(names(asked(AuthorityFunction.MLA, "UNCAC"))).containsExactly("Any");
    assertThat(names(asked(AuthorityFunction.MLA, "UNTOC"))).containsExactly("Courts", "Any");
    assertThat(names(asked(AuthorityFunction.ASSET_RECOVERY, ""))).containsExactly("Assets");
  }

  @Test
  void contactsAreSeenByThoseForWhomTheyAre() throws Exception {
    keep(
        file("reference,iso3,name_en,functions,emails,contactsFor,verifiedOn,source\n"
                + "a,XDA,All,MLA,all@a.example,,2026-01-01,s\n"
                + "b,XDA,Region,MLA,region@a.example,REGION,2026-01-01,s\n"
                + "c,XDA,State,MLA,state@a.example,STATE,2026-01-01,s\n")
            .authorities());

    assertThat(emails(Actor.STRANGER)).containsExactly("all@a.example");
    assertThat(emails(working("XDC"))).containsExactly("all@a.example");
    assertThat(emails(working("XDB"))).containsExactly("all@a.example", "region@a.example");
    assertThat(emails(working("XDA")))
        .containsExactly("all@a.example", "region@a.example", "state@a.example");
  }

  private List<String> emails(Actor actor) throws Exception {
    return CurrentActor.as(
            actor, () -> jpa.inTransaction(() -> directory.find(AuthorityFilter.of("XDA"))))
        .stream()
        .flatMap(one -> one.contacts().emails().stream())
        .toList();
  }

  private static Actor working(String iso3) {
    return new Actor(
        Actor.Kind.PERSON, "somebody", Map.of(Permission.WORK_ON_TASKS, Reach.of(Set.of(iso3))));
  }

  @Test
  void eachMistakeIsNamedWithItsCell() throws IOException {
    AuthorityFile wrong =
        file(
            "reference,iso3,name_en,functions,instruments,emails,verifiedOn,source,colour\n"
                + "a b,XXX,,MLA; TEA,NOPE,nobody,30.9.2019,,red\n"
                + "c,XDA,C,MLA,,,2026-01-01,s,\n"
                + "c,XDA,C,MLA,,,2026-01-01,s,\n");

    assertThat(wrong.problems())
        .extracting(CellProblem::place)
        .extracting(place -> place.row() + " " + place.column())
        .containsExactlyInAnyOrder(
            "1 ",
            "2 reference",
            "2 iso3",
            "2 name_en",
            "2 functions",
            "2 instruments",
            "2 emails",
            "2 verifiedOn",
            "2 source",
            "4 reference");
  }

  private Outcome keep(List<Authority> authorities) {
    return jpa.inTransaction(() -> keeping.keep(new AuthorityRows("0", authorities)));
  }

  private void pack(String csv) throws IOException {
    List<Authority> authorities = file(csv).authorities();
    jpa.inTransaction(() -> keeping.keepPack("one", authorities));
  }

  private static AuthorityFilter asked(AuthorityFunction function, String instrument) {
    return new AuthorityFilter(List.of(), Optional.of(function), instrument, false);
  }

  private List<String> names(AuthorityFilter filter) {
    return jpa.inTransaction(() -> directory.find(filter)).stream()
        .map(one -> one.name().byTag().get("en"))
        .toList();
  }

  private static AuthorityFile demonstration() throws IOException {
    Path file =
        Path.of(System.getProperty("mithaq.root"))
            .resolve(
                "modules/region-demonstration/src/main/resources/META-INF/mithaq/"
                    + LoadingAuthorities.NAME);
    try (InputStream in = Files.newInputStream(file)) {
      return AuthorityFile.read(TableFile.read(in, "sheet", "").get(0), READING);
    }
  }

  private static AuthorityFile file(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return AuthorityFile.read(
        TableFile.read(new ByteArrayInputStream(bytes), "sheet", "").get(0), READING);
  }
}
