package org.mithaq.assistance.application;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.assistance.AssistanceModule;
import org.mithaq.assistance.ModelProvision;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.ModuleStep;
import org.mithaq.assistance.OutputRule;
import org.mithaq.assistance.WorkOnDraft;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.assistance.WorkingDraft.Article;
import org.mithaq.assistance.persistence.DraftRows;
import org.mithaq.assistance.persistence.RunRows;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.Regions;

/** Keeps working drafts, with the models they begin from and the law of others beside them. */
@UseCase
class WorkingOnDraft implements WorkOnDraft {
  private static final int MOST_ARTICLES = 200;
  private static final int LONGEST = 100_000;
  private static final int MOST_STATES = 6;

  private final DraftRows drafts;
  private final RunRows runs;
  private final RunDesk desk;
  private final CompareProvisions compare;
  private final Regions regions;

  @Inject
  WorkingOnDraft(
      DraftRows drafts, RunRows runs, RunDesk desk, CompareProvisions compare, Regions regions) {
    this.drafts = drafts;
    this.runs = runs;
    this.desk = desk;
    this.compare = compare;
    this.regions = regions;
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false, placed = true)
  public DraftView open(String id, String stepId, LanguageTag begin) {
    ModuleRun run = runs.find(id).map(RunRows.Kept::run).orElseThrow(() -> RunDesk.missing(id));
    CurrentActor.needs(Permission.SEE_TRACKING, run.iso3());
    AssistanceModule module = desk.module(run);
    ModuleStep step = drafting(module, stepId);
    WorkingDraft draft =
        drafts.find(id, stepId).orElseGet(() -> beginning(run, module, step, begin));
    return new DraftView(run, module, step, draft, beside(step, draft));
  }

  @Override
  @Requires(value = Permission.RUN_MODULE, placed = true)
  public long save(WorkingDraft draft) {
    ModuleRun run =
        runs.lock(draft.run())
            .map(RunRows.Kept::run)
            .orElseThrow(() -> RunDesk.missing(draft.run()));
    CurrentActor.needs(Permission.RUN_MODULE, run.iso3());
    if (run.state() != ModuleRun.State.OPEN) {
      throw RefusedException.conflict("The run is " + run.state() + ".");
    }
    drafting(desk.module(run), draft.step());
    check(draft);
    if (!drafts.write(draft, RunDesk.by(), desk.now())) {
      throw RefusedException.conflict("Somebody saved this draft meanwhile.");
    }
    return draft.version() + 1;
  }

  private void check(WorkingDraft draft) {
    if (draft.title().isBlank()) {
      throw RefusedException.invalid("title", "A draft has a title.");
    }
    int letters = draft.articles().stream().mapToInt(one -> one.text().length()).sum();
    if (draft.articles().size() > MOST_ARTICLES || letters > LONGEST) {
      throw RefusedException.invalid(
          "articles",
          "A working draft has at most "
              + MOST_ARTICLES
              + " articles and "
              + LONGEST
              + " letters.");
    }
    HashSet<String> numbers = new HashSet<>();
    for (Article one : draft.articles()) {
      if (one.number().isBlank() || !numbers.add(one.number().strip())) {
        throw RefusedException.invalid("number", "Each article has a number of its own.");
      }
    }
    if (draft.states().size() > MOST_STATES) {
      throw RefusedException.invalid("states", "At most " + MOST_STATES + " States stand beside.");
    }
    for (String iso3 : draft.states()) {
      if (regions.state(iso3).isEmpty()) {
        throw RefusedException.invalid("states", "No State has the code " + iso3 + ".");
      }
    }
  }

  private static ModuleStep drafting(AssistanceModule module, String id) {
    ModuleStep step = RunDesk.step(module, id);
    if (step.outputRule() != OutputRule.DRAFTED) {
      throw RefusedException.conflict("The step asks for something else.");
    }
    return step;
  }

  private static WorkingDraft beginning(
      ModuleRun run, AssistanceModule module, ModuleStep step, LanguageTag language) {
    List<Article> articles = new ArrayList<>();
    for (ModelProvision model : module.modelsOf(step)) {
      articles.add(
          new Article(
              String.valueOf(articles.size() + 1),
              words(model.heading(), language),
              words(model.text(), language),
              model.id()));
    }
    return new WorkingDraft(
        run.id(),
        step.id(),
        0,
        language,
        words(module.titles(), language),
        articles,
        List.of(),
        "",
        Instant.EPOCH);
  }

  private List<Comparable> beside(ModuleStep step, WorkingDraft draft) {
    if (draft.states().isEmpty()) {
      return List.of();
    }
    return step.obligations().stream()
        .map(
            path ->
                new Comparable(
                    path, compare.compare(path, new HashSet<>(draft.states()), desk.today())))
        .toList();
  }

  private static String words(Texts texts, LanguageTag language) {
    return texts.in(language).map(Text::value).orElse("");
  }
}
