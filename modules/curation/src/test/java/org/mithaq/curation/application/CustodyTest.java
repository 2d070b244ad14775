package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.Concordance;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.files.AddressCheck;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.WatchedAddresses;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.outbox.Delivery;

class CustodyTest {
  private static final String URL = "https://gazette.example/law";

  private final CurationOnPostgres curation = new CurationOnPostgres();
  private final Map<String, LawView> laws =
      Map.of("1", Statute.from("1", URL), "2", Statute.from("2", URL), "3", Statute.from("3", ""));
  private final Addresses addresses = new Addresses();
  private final OpeningTasks opening =
      new OpeningTasks(
          none(LegislationCatalogue.class, "law", id -> Optional.ofNullable(laws.get(id))),
          new LawCauses(
              none(Concordance.class, "ofLaw", id -> List.of()), addresses, Unwatched.FILES),
          curation.taskRows,
          CurationOnPostgres.CLOCK);
  private final SourceTasks tasks =
      new SourceTasks(addresses, curation.taskRows, opening, transaction());

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void aBrokenSourceOpensATaskForEachOfItsLawsAndClosesItWhenItAnswersAgain() {
    settle(Status.FAILING, "a");
    assertThat(open()).isEmpty();
    settle(Status.BROKEN, "a");
    settle(Status.BROKEN, "a");
    assertThat(open())
        .extracting(task -> task.kind() + " " + task.subject().id() + ": " + task.note())
        .containsExactlyInAnyOrder(
            "BROKEN_SOURCE 1: BROKEN 2026-11-20 ERROR_ANSWER 404",
            "BROKEN_SOURCE 2: BROKEN 2026-11-20 ERROR_ANSWER 404");
    settle(Status.WELL, "a");
    assertThat(open()).isEmpty();
    assertThat(all()).allMatch(task -> task.state() == TaskState.DONE);
  }

  @Test
  void aNewVersionOfTheLawLeavesTheTaskOfItsSourceOpen() {
    settle(Status.BROKEN, "a");
    deliver("1");
    assertThat(open()).hasSize(2);
  }

  @Test
  void aChangedSourceSaysSoAndIsRightOnceAPersonHasLooked() {
    settle(Status.CHANGED, "b");
    assertThat(open()).hasSize(2).allMatch(task -> task.note().equals("CHANGED"));
    TaskView first = open().get(0);
    curation.run(
        "amina", () -> curation.work.close(first.id(), first.version(), true, "only the layout"));
    settle(Status.CHANGED, "b");
    assertThat(addresses.known.get(URL).status()).isEqualTo(Status.WELL);
    assertThat(open()).isEmpty();
    settle(Status.CHANGED, "c");
    assertThat(open()).as("another change is another task").hasSize(2);
  }

  private void settle(Status status, String words) {
    AddressHealth health = health(status, words);
    addresses.known.put(URL, health);
    tasks.settle(health, List.of("1", "2"));
  }

  private void deliver(String law) {
    curation.jpa.inTransaction(
        () ->
            opening.deliver(
                List.of(new Delivery(1, new Subject("law", law), 2, "LawPublished", 1))));
  }

  private List<TaskView> open() {
    return list(TaskFilter.OPEN);
  }

  private List<TaskView> all() {
    return list(new TaskFilter("", "", Optional.of(TaskKind.BROKEN_SOURCE), false, false));
  }

  private List<TaskView> list(TaskFilter filter) {
    return curation.of("amina", () -> curation.tasks.list(filter, 0, 50)).items();
  }

  private static AddressHealth health(Status status, String words) {
    boolean broken = status == Status.BROKEN || status == Status.FAILING;
    Optional<Instant> now = Optional.of(CurationOnPostgres.CLOCK.instant());
    return new AddressHealth(
        URL,
        status,
        words,
        words,
        "a",
        "",
        "",
        now,
        now,
        broken ? 3 : 0,
        broken ? Optional.of(LocalDate.parse("2026-11-20")) : Optional.empty(),
        Optional.empty(),
        broken ? Optional.of(FetchFailure.ERROR_ANSWER) : Optional.empty(),
        broken ? "404" : "",
        URL);
  }

  private OwnTransaction transaction() {
    return new OwnTransaction() {
      @Override
      public <T> T call(Callable<T> work) {
        return curation.jpa.inTransaction(work);
      }
    };
  }

  private interface Answer {
    Object of(Object argument);
  }

  private static <T> T none(Class<T> door, String name, Answer answer) {
    return door.cast(
        Proxy.newProxyInstance(
            door.getClassLoader(),
            new Class<?>[] {door},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo(name);
              return answer.of(arguments[0]);
            }));
  }

  /** Addresses by hand. */
  private static final class Addresses implements WatchedAddresses {
    private final Map<String, AddressHealth> known = new HashMap<>();

    @Override
    public void watch(Collection<String> urls) {
      throw new AssertionError();
    }

    @Override
    public void leave(String url) {
      throw new AssertionError();
    }

    @Override
    public List<String> watched(String after, int atMost) {
      return new ArrayList<>(known.keySet());
    }

    @Override
    public List<String> due(int atMost) {
      return List.of();
    }

    @Override
    public AddressHealth check(String url) {
      return known.get(url);
    }

    @Override
    public void accept(String url) {
      known.put(url, health(Status.WELL, known.get(url).words()));
    }

    @Override
    public Optional<AddressHealth> find(String url) {
      return Optional.ofNullable(known.get(url));
    }

    @Override
    public List<AddressCheck> checks(String url, int atMost) {
      return List.of();
    }
  }
}
