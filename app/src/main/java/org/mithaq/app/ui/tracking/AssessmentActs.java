package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.app.asking.tracking.Clusters;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerAssessment.DateChange;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.ClearAssessment;
import org.mithaq.tracking.ConductAssessment;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.ValidateAssessment;

/** What the buttons on the page of an assessment do. */
@RequestScoped
public class AssessmentActs {
  @Inject private AnswerAssessment answering;
  @Inject private ValidateAssessment validating;
  @Inject private ClearAssessment clearing;
  @Inject private ConductAssessment conducting;
  @Inject private Nominate nominating;
  @Inject private AnswerSheets sheets;
  @Inject private HandedSheet handed;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;

  private DateChange dateChange;

  /** Does what the pressed button says. */
  public void press(AssessmentView view) {
    String id = view.head().id();
    String[] pressed = form.pressed().split(" ", 2);
    switch (pressed[0]) {
      case "distribute" ->
          form.does("distributed", () -> answering.distribute(id, version(), institutions(view)));
      case "reuse" -> form.does("reused", () -> answering.reuse(id, version(), form.text("from")));
      case "date" ->
          form.tries(
              () -> dateChange = answering.referenceDate(id, version(), typed.day("reference")));
      case "consulted" ->
          form.does(
              "consulted",
              () ->
                  answering.consulted(
                      id,
                      version(),
                      new AssessmentView.Consultation(
                          form.text("body"), typed.day("consulted-on"), form.text("note"))));
      case "hand-over" -> form.does("handed-over", () -> answering.handOver(id, version()));
      case "withdraw" ->
          form.does("withdrawn", () -> answering.withdraw(id, version(), form.text("reason")));
      case "validate" ->
          form.does("validated", () -> validating.validate(id, version(), waiting(view)));
      case "give-back" ->
          form.does("given-back", () -> validating.giveBack(id, version(), form.text("comment")));
      case "clear" -> form.does("cleared", () -> clearing.clear(id, version()));
      case "submit" -> form.does("submitted", () -> clearing.submit(id, version()));
      case "consent" ->
          form.does(
              "consented",
              () ->
                  clearing.consent(
                      id,
                      version(),
                      form.text("what").equals("full"),
                      typed.day("consented-on"),
                      form.text("document")));
      case "review" -> form.does("under-review", () -> conducting.review(id, version()));
      case "close" -> form.does("closed", () -> conducting.close(id, version()));
      case "ask-consent" ->
          form.does("consent-asked", () -> conducting.requestConsent(id, version()));
      case "nominate" -> form.does("nominated", () -> nominating.nominate(nomination(view)));
      case "end" ->
          form.does("nomination-ended", () -> nominating.end(pressed[1], typed.day("ends")));
      case "sheet" -> form.does("sheet-taken", () -> taken(id, pressed[1], false));
      default -> {
        // Shown only.
      }
    }
  }

  /** What moving the reference date changed; null when it was not moved. */
  public DateChange dateChange() {
    return dateChange;
  }

  /** What a sheet that was handed in says; with any problem nothing of it is saved. */
  public AnswerSheets.Taken taken(String id, String sha256, boolean dryRun) {
    AnswerSheets.Taken taken = sheets.take(id, handed.of(sha256), dryRun);
    if (!dryRun && !taken.problems().isEmpty()) {
      throw RefusedException.invalid("sheet", "Nothing was saved.");
    }
    return taken;
  }

  private long version() {
    String version = form.text("version");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }

  /** Whole articles are asked of an institution; what stands as it was is not touched. */
  private Map<String, String> institutions(AssessmentView view) {
    Map<String, String> asked = new HashMap<>();
    for (QuestionView one : view.questions()) {
      String field = "asked " + Clusters.of(one.question());
      String institution = form.text(field);
      if (!form.text("was " + Clusters.of(one.question())).equals(institution)) {
        asked.put(one.question().id(), institution);
      }
    }
    return asked;
  }

  private static Set<String> waiting(AssessmentView view) {
    return view.questions().stream()
        .filter(one -> one.asked() && one.answer().given())
        .filter(one -> one.answer().validatedBy().isEmpty())
        .map(one -> one.question().id())
        .collect(Collectors.toSet());
  }

  private NominationDraft nomination(AssessmentView view) {
    return new NominationDraft(
        view.head().iso3(),
        form.text("role"),
        "assessment",
        view.head().id(),
        form.text("account"),
        form.text("document-ref"),
        typed.day("from"));
  }
}
