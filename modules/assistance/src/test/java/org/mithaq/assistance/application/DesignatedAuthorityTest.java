package org.mithaq.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.assistance.KeepRun.Start;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.directory.Stated;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.DutyStanding;

/** A step that designates an authority asks the checklist of duties and the directory. */
class DesignatedAuthorityTest {
  private static final String STEP = "designate";
  private static final String CENTRAL = "UNTOC/18/13";
  private static final String LANGUAGES = "UNTOC/18/14";

  private final AssistanceHouse house = new AssistanceHouse();
  private String run;

  @BeforeEach
  void start() {
    house.load(PackInTree.of("arab-states"));
    run =
        house.as(
            Role.FOCAL_POINT,
            "focal",
            () ->
                house.keeping.start(
                    new Start("XDA", "arab-states", "untoc-cooperation", List.of())));
    house.below.duties = DutiesByHand.of(DutyStanding.DONE, CENTRAL, LANGUAGES);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void inv50_toldIsNotEnoughWhileTheDirectoryNamesNobody() {
    assertThat(because()).containsExactly("NOTIFIED", "NOTIFIED", "NO_AUTHORITY");
    assertThatThrownBy(() -> house.done(run, STEP))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("UNTOC/18/13 NO_AUTHORITY");
  }

  @Test
  void aCentralAuthorityForAssistanceUnderTheConventionFulfilsIt() {
    authority("of-no-instrument", AuthorityFunction.MLA, Stated.YES, "", "");
    house.done(run, STEP);
    assertThat(house.view(run).step(STEP).orElseThrow().record().outputs())
        .filteredOn(one -> one.kind() == Output.Kind.AUTHORITY)
        .extracting(Output::ref)
        .containsExactly("of-no-instrument");
  }

  @Test
  void neitherOneOfAnotherFunctionNorOfAnotherConventionNorAFormerOneNorAPartOfTheStateDoes() {
    authority("extradition", AuthorityFunction.EXTRADITION, Stated.YES, "UNTOC", "");
    authority("other", AuthorityFunction.MLA, Stated.YES, "UNCAC", "");
    authority("former", AuthorityFunction.MLA, Stated.YES, "UNTOC", "2020-01-01");
    house.directory.add("islands", AuthorityFunction.MLA, Stated.YES, "UNTOC", "", "The islands");
    assertThat(because()).contains("NO_AUTHORITY");
    authority("not-known-to-be-central", AuthorityFunction.MLA, Stated.UNKNOWN, "UNTOC", "");
    assertThat(lines())
        .contains(new Line(CENTRAL, false, "AUTHORITY_NOT_CENTRAL", "not-known-to-be-central"));
    authority("until-next-year", AuthorityFunction.MLA, Stated.YES, "UNTOC", "2027-01-01");
    assertThat(lines()).contains(new Line(CENTRAL, true, "AUTHORITY_FOUND", "until-next-year"));
  }

  @Test
  void whoIsNotBoundDesignatesNobody() {
    house.below.duties = DutiesByHand.of(DutyStanding.DONE);
    assertThat(because()).containsExactly("NOT_BOUND", "NOT_BOUND");
  }

  private List<Line> lines() {
    return house.view(run).step(STEP).orElseThrow().result().lines();
  }

  private List<String> because() {
    return lines().stream().map(Line::because).toList();
  }

  private void authority(
      String reference,
      AuthorityFunction function,
      Stated central,
      String instrument,
      String until) {
    house.directory.add(reference, function, central, instrument, until, "");
  }
}
