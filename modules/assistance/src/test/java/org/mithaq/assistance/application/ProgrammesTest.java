package org.mithaq.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.AssistanceModule.Status;
import org.mithaq.assistance.StepKind;
import org.mithaq.kernel.RefusedException;

class ProgrammesTest {
  private static final String FILE = "modules/untoc-group-and-laundering.yaml";
  private static final PackInTree ARAB = PackInTree.of("arab-states");

  private final AssistanceHouse house = new AssistanceHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theArabStatesBringFourProgrammesAndAfricaTwo() {
    house.load(ARAB).load(PackInTree.of("africa"));
    assertThat(all())
        .extracting(one -> one.region() + "/" + one.code())
        .containsExactly(
            "africa/trafficking-in-children",
            "africa/uncac-cooperation",
            "arab-states/trafficking-in-persons",
            "arab-states/uncac-offences",
            "arab-states/untoc-cooperation",
            "arab-states/untoc-group-and-laundering");
    assertThat(all())
        .allSatisfy(
            one ->
                assertThat(one.steps())
                    .extracting(step -> step.kind())
                    .contains(
                        StepKind.COLLECT_LAW,
                        StepKind.MAP,
                        StepKind.ASSESS,
                        StepKind.NOTIFY,
                        StepKind.IDENTIFY_NEED,
                        StepKind.PLAN_MEASURE,
                        StepKind.CONSULT,
                        StepKind.VALIDATE,
                        StepKind.SUBMIT));
    assertThat(all())
        .allSatisfy(
            one -> {
              assertThat(one.writtenBy()).contains("not official");
              assertThat(one.models())
                  .allSatisfy(model -> assertThat(model.source()).contains("not official"));
            });
  }

  @Test
  void aStateRunsTheProgrammesOfItsRegionsAndOfThoseThatTheyBorrowFrom() {
    house.load(ARAB).load(PackInTree.of("africa"));
    assertThat(open("EGY")).startsWith("arab-states").endsWith("africa").hasSize(6);
    assertThat(open("XDA")).hasSize(6);
    assertThat(open("FRA")).isEmpty();
  }

  @Test
  void aGlobalProgrammeIsOpenToEveryStateAndStaysItsPacks() {
    house
        .load(PackInTree.of("africa"))
        .load(
            ARAB.with(
                FILE, text -> text.replace("version: 1\n", "version: 1\neverywhere: true\n")));
    assertThat(open("FRA")).containsExactly("arab-states");
    assertThat(open("XDA")).as("once, though two ways lead to it").hasSize(6);
    assertThat(find("untoc-group-and-laundering").everywhere()).isTrue();
    assertThat(find("uncac-offences").everywhere()).isFalse();
  }

  @Test
  void everythingWrongWithAFileIsToldAtOnceWithItsRow() {
    PackInTree broken =
        ARAB.with(
            FILE,
            text ->
                text.replaceFirst("outputRule: LAW_IN_FORCE", "outputRule: SUBMITTED")
                    .replaceFirst("obligations: \\[UNTOC/5/3, ", "obligations: [UNTOC/5/1, ")
                    .replaceFirst("tool: JUSTICE-PROSECUTION", "tool: NOBODYS-TOOL"));
    assertThatThrownBy(() -> house.load(broken))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("steps[1].outputRule: SUBMITTED does not check a step COLLECT_LAW")
        .hasMessageContaining("nothing is to be notified under UNTOC/5/1")
        .hasMessageContaining("there is no capacity tool NOBODYS-TOOL");
    assertThat(all()).as("nothing of the pack").isEmpty();
  }

  @Test
  void aKeyThatTheFormatDoesNotKnowStopsTheLoad() {
    assertThatThrownBy(
            () -> house.load(ARAB.with("overlay.yaml", text -> text + "removes: [map]\n")))
        .as("INV-51: there is no word for taking something away")
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("removes");
  }

  @Test
  void inv51_aProgrammeWithoutNationalAnalysisIsNotLoaded() {
    PackInTree empty =
        ARAB.with(
            FILE,
            text ->
                text.substring(0, text.indexOf("  - id: collect"))
                    + text.substring(text.indexOf("  - id: notify")));
    assertThatThrownBy(() -> house.load(empty))
        .hasMessageContaining("steps: none analyses the State's own law");
  }

  @Test
  void inv52_otherContentUnderTheSameVersionStopsTheLoadAndANewVersionStandsBesideTheOld() {
    house.load(ARAB);
    assertThatThrownBy(
            () -> house.load(ARAB.with(FILE, text -> text.replaceFirst("Read the notes", "Read"))))
        .hasMessageContaining("a change needs a new version");
    house.load(
        ARAB.with(
            FILE,
            text ->
                text.replace("version: 1", "version: 2").replaceFirst("Read the notes", "Read")));
    assertThat(find("untoc-group-and-laundering").version()).isEqualTo(2);
    assertThat(
            house.jpa.inTransaction(
                () ->
                    house
                        .modules
                        .version("arab-states", "untoc-group-and-laundering", 1)
                        .isPresent()))
        .isTrue();
  }

  @Test
  void whatAPackBringsNoMoreIsRetired() {
    house.load(ARAB);
    house.load(ARAB.without("modules/uncac-offences.yaml"));
    assertThat(find("uncac-offences").status()).isEqualTo(Status.RETIRED);
    assertThat(open("XDA")).hasSize(3);
  }

  private List<AssistanceModule> all() {
    return house.jpa.inTransaction(house.modules::all);
  }

  private AssistanceModule find(String code) {
    return house.jpa.inTransaction(() -> house.modules.find("arab-states", code).orElseThrow());
  }

  private List<String> open(String iso3) {
    return house.jpa.inTransaction(
        () -> house.modules.openTo(iso3).stream().map(AssistanceModule::region).toList());
  }
}
