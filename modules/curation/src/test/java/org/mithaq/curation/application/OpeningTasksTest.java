package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.outbox.Delivery;

class OpeningTasksTest {
  private final CurationOnPostgres curation = new CurationOnPostgres();
  private List<MappingView> mappings = List.of();
  private Optional<LawView> law = Optional.of(law());

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void aMappingWhoseTextChangedIsATaskUntilItIsSettled() {
    mappings = List.of(mapping(MappingState.RECHECK));
    changed();
    assertThat(rechecks()).singleElement().extracting(TaskView::state).isEqualTo(TaskState.OPEN);
    changed();
    assertThat(rechecks()).hasSize(1);
    mappings = List.of(mapping(MappingState.REVIEWED));
    changed();
    assertThat(rechecks()).singleElement().extracting(TaskView::state).isEqualTo(TaskState.DONE);
  }

  @Test
  void aSupersededMappingOpensNoTaskAndClosesTheOneThereIs() {
    mappings = List.of(mapping(MappingState.SUPERSEDED));
    changed();
    assertThat(rechecks()).isEmpty();
    mappings = List.of(mapping(MappingState.RECHECK));
    changed();
    mappings = List.of(mapping(MappingState.SUPERSEDED));
    changed();
    assertThat(rechecks()).singleElement().extracting(TaskView::state).isEqualTo(TaskState.DONE);
  }

  @Test
  void aTaskThatAPersonOpenedOnASupersededMappingIsClosedToo() {
    mappings = List.of(mapping(MappingState.RECHECK));
    curation.run(
        "amina",
        () ->
            curation.work.open(
                new LawCauses(concordance(), Unwatched.ADDRESSES, Unwatched.FILES)
                    .of(law.orElseThrow())
                    .get(0)));
    mappings = List.of(mapping(MappingState.SUPERSEDED));
    changed();
    assertThat(rechecks()).singleElement().extracting(TaskView::state).isEqualTo(TaskState.DONE);
  }

  @Test
  void aRetractedLawLeavesNothingToBeDoneByRule() {
    mappings = List.of(mapping(MappingState.RECHECK));
    changed();
    law = Optional.empty();
    changed();
    assertThat(rechecks()).singleElement().extracting(TaskView::state).isEqualTo(TaskState.DONE);
  }

  private void changed() {
    OpeningTasks opening =
        new OpeningTasks(
            catalogue(),
            new LawCauses(concordance(), Unwatched.ADDRESSES, Unwatched.FILES),
            curation.taskRows,
            CurationOnPostgres.CLOCK);
    Delivery delivery = new Delivery(1, new Subject("law", "law-1"), 1, "MappingsChanged", 1);
    curation.jpa.inTransaction(() -> opening.deliver(List.of(delivery)));
  }

  private List<TaskView> rechecks() {
    TaskFilter filter = new TaskFilter("", "", Optional.of(TaskKind.RECHECK_MAPPING), false, false);
    return curation.as("amina", Set.of("XDA"), () -> curation.tasks.list(filter, 0, 10)).items();
  }

  private LegislationCatalogue catalogue() {
    return answering(LegislationCatalogue.class, "law", () -> law);
  }

  private Concordance concordance() {
    return answering(Concordance.class, "ofLaw", () -> mappings);
  }

  private static <T> T answering(
      Class<T> door, String method, java.util.function.Supplier<Object> answer) {
    return door.cast(
        Proxy.newProxyInstance(
            door.getClassLoader(),
            new Class<?>[] {door},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                return answer.get();
              }
              throw new UnsupportedOperationException(called.getName());
            }));
  }

  private static MappingView mapping(MappingState state) {
    return new MappingView(
        "m",
        "law-1",
        "/akn/law-1",
        Texts.of("en", "A law"),
        "XDA",
        "art_1",
        "",
        "",
        "1",
        "",
        LanguageTag.ENGLISH,
        "UNTOC/6",
        MappingRole.IMPLEMENTS,
        state,
        Texts.NONE,
        List.of(),
        "author",
        "",
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        false,
        "invented",
        1,
        "",
        LegalDate.UNKNOWN);
  }

  private static LawView law() {
    LegalDate day = LegalDate.parse("2020-01-01");
    return new LawView(
        "law-1",
        "/akn/law-1",
        "XDA",
        LawKind.ACT,
        "",
        "1",
        "",
        "",
        "2020",
        Texts.of("en", "A law"),
        Texts.NONE,
        new Gazette("Gazette", "1", day, ""),
        new LawDates(day, "", day, "", day, "", LegalDate.UNKNOWN),
        "",
        LawStatus.IN_FORCE,
        List.of(),
        List.of(),
        LawSource.NONE,
        List.of(),
        "",
        1);
  }
}
