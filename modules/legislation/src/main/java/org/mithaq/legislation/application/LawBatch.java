package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.jobs.JobRun;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.PublishedLaw.Outcome;
import org.mithaq.legislation.domain.Imports;

/**
 * A few laws in one transaction, together with the checkpoint: after a crash each law is whole or
 * absent, and the job knows which. Where one of them is refused the others go in one by one.
 */
@ApplicationScoped
class LawBatch {
  /**
   * @param place of the law in its file
   * @param reached how far the import has come with it
   * @param publishing publishes it through the gate
   */
  record Item(String place, Checkpoint reached, Publishing publishing) {}

  /** Publishes a law for an import. */
  interface Publishing {
    Published publish(String importId);
  }

  /**
   * @param provisions how many the law has
   */
  record Published(PublishedLaw law, long provisions) {}

  private final Imports imports;
  private final OwnTransaction transactions;

  @Inject
  LawBatch(Imports imports, OwnTransaction transactions) {
    this.imports = imports;
    this.transactions = transactions;
  }

  void commit(
      JobRun run, String id, List<Item> items, Checkpoint here, Actor actor, ImportReport report)
      throws Exception {
    try {
      tell(items, published(run, id, items, here, actor), report);
    } catch (RefusedException oneOfThem) {
      if (items.size() == 1) {
        refuse(run, id, items.get(0), here, oneOfThem, report);
        return;
      }
      for (Item item : items) {
        commit(run, id, List.of(item), item.reached, actor, report);
      }
    }
  }

  private List<Published> published(
      JobRun run, String id, List<Item> items, Checkpoint here, Actor actor) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(run, id, items, here, actor);
      } catch (RuntimeException lost) {
        if (attempt >= Overtaken.ATTEMPTS || !Overtaken.is(lost)) {
          throw lost;
        }
      }
    }
  }

  private List<Published> once(
      JobRun run, String id, List<Item> items, Checkpoint here, Actor actor) throws Exception {
    return CurrentActor.as(
        actor,
        () ->
            transactions.call(
                () -> {
                  List<Published> outcomes = new ArrayList<>();
                  for (Item item : items) {
                    outcomes.add(item.publishing.publish(id));
                  }
                  count(id, outcomes);
                  run.checkpoint(here.toString());
                  return outcomes;
                }));
  }

  private void count(String id, List<Published> outcomes) {
    Map<Outcome, long[]> counts = new EnumMap<>(Outcome.class);
    for (Published one : outcomes) {
      Outcome outcome = one.law.outcome();
      long[] count = counts.computeIfAbsent(outcome, key -> new long[2]);
      count[0]++;
      count[1] += outcome == Outcome.UNCHANGED ? 0 : one.provisions;
    }
    counts.forEach((outcome, count) -> imports.count(id, outcome, (int) count[0], count[1]));
  }

  private void refuse(
      JobRun run,
      String id,
      Item item,
      Checkpoint here,
      RefusedException why,
      ImportReport report) {
    transactions.run(
        () -> {
          imports.countRefused(id, 1);
          run.checkpoint(here.toString());
        });
    report.add(Severity.ERROR, item.place, why.refusal().reason());
  }

  private static void tell(List<Item> items, List<Published> outcomes, ImportReport report) {
    for (int i = 0; i < items.size(); i++) {
      PublishedLaw law = outcomes.get(i).law;
      if (law.outcome() == Outcome.CHANGED) {
        report.add(Severity.NOTE, items.get(i).place, law.uri() + " changed" + Sources.told(law));
      }
    }
  }

  /** How many provisions a law has, over all its texts. */
  static long provisions(LawDraft law) {
    return law.expressions().stream().mapToLong(text -> count(text.provisions())).sum();
  }

  private static long count(List<ProvisionDraft> provisions) {
    long count = provisions.size();
    for (ProvisionDraft provision : provisions) {
      count += count(provision.children());
    }
    return count;
  }
}
