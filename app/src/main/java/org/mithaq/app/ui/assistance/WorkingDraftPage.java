package org.mithaq.app.ui.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.assistance.ModuleRun;
import org.mithaq.assistance.WorkOnDraft;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.assistance.WorkingDraft.Article;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;

/** A working draft as a form; what was typed stays when it cannot be saved. */
@Named
@RequestScoped
public class WorkingDraftPage {
  private static final int MOST = 200;

  @Inject private WorkOnDraft work;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private DraftView view;
  private WorkingDraft shown;

  public void load() {
    if (!CurrentActor.get().may(Permission.SEE_TRACKING)) {
      Missing.forbidden();
      return;
    }
    String run = reader.part("id");
    String step = reader.part("step");
    LanguageTag language = language(reader.getParameters().first("language"));
    WorkingDraft typed = null;
    if (form.pressed().equals("save")) {
      WorkingDraft draft = typed(run, step);
      typed = draft;
      form.does("assist-saved", () -> work.save(draft));
    }
    try {
      view = work.open(run, step, language);
      shown = typed == null ? view.draft() : typed;
    } catch (RefusedException notThere) {
      Missing.notFound();
    }
  }

  private WorkingDraft typed(String run, String step) {
    List<Article> articles = new ArrayList<>();
    for (int at = 0; at < MOST && form.all("number-" + at).size() == 1; at++) {
      String text = form.text("text-" + at);
      if (!text.isEmpty() || !form.text("heading-" + at).isEmpty()) {
        articles.add(
            new Article(
                form.text("number-" + at),
                form.text("heading-" + at),
                text,
                form.text("model-" + at)));
      }
    }
    String version = form.text("version");
    return new WorkingDraft(
        run,
        step,
        version.matches("\\d{1,18}") ? Long.parseLong(version) : 0,
        language(form.text("language")),
        form.text("title"),
        articles,
        Arrays.stream(form.text("states").toUpperCase(Locale.ROOT).split("[\\s,،;]+"))
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList(),
        "",
        Instant.EPOCH);
  }

  private LanguageTag language(String asked) {
    return Languages.INTERFACE.stream()
        .filter(one -> one.code().equals(asked))
        .findFirst()
        .orElse(reader.getLanguage());
  }

  public DraftView getView() {
    return view;
  }

  public WorkingDraft getDraft() {
    return shown;
  }

  /** The articles and an empty place for one more. */
  public List<Article> getArticles() {
    if (shown == null) {
      return List.of();
    }
    List<Article> all = new ArrayList<>(shown.articles());
    all.add(new Article(String.valueOf(all.size() + 1), "", "", ""));
    return all;
  }

  public String getStates() {
    return shown == null ? "" : String.join(" ", shown.states());
  }

  public List<LanguageTag> getLanguages() {
    return Languages.INTERFACE;
  }

  public boolean isOpen() {
    return view != null
        && view.run().state() == ModuleRun.State.OPEN
        && CurrentActor.get().may(Permission.RUN_MODULE, view.run().iso3());
  }

  /** Where the draft can be taken home. */
  public String file(String format) {
    return "/desk/run-papers?run="
        + view.run().id()
        + "&step="
        + view.step().id()
        + "&format="
        + format
        + "&ui="
        + reader.getLang();
  }
}
