package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerAssessment.Beginning;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;

/** The assessments within reach, and the form that begins one. */
@Named
@RequestScoped
public class AssessmentsPage {
  @Inject private Assessments assessments;
  @Inject private AnswerAssessment answering;
  @Inject private Templates templates;
  @Inject private TrackingPlaces places;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private List<Template> all;

  public void load() {
    boolean may =
        CurrentActor.get().may(Permission.SEE_TRACKING)
            || CurrentActor.get().may(Permission.CONTRIBUTE_STATEMENT);
    if (!may) {
      Missing.forbidden();
    } else if (form.pressed().equals("begin")) {
      begin();
    }
  }

  private void begin() {
    String[] id = new String[1];
    boolean begun =
        form.tries(
            () ->
                id[0] =
                    answering.begin(
                        new Beginning(
                            form.text("of"),
                            form.text("template"),
                            typed.one(AssessmentKind.class, "kind"),
                            typed.day("referenceDate"),
                            form.text("lead"))));
    if (begun) {
      Onward.to("/desk/assessments/" + id[0] + "?done=begun&ui=" + reader.getLang());
    }
  }

  /** Of the State that is chosen; else all that are open within reach. */
  public List<AssessmentSummary> getAll() {
    String iso3 = reader.getParameters().first("state");
    return iso3.isEmpty() ? assessments.open() : assessments.of(iso3);
  }

  public List<Template> getTemplates() {
    if (all == null) {
      all = templates.all();
    }
    return all;
  }

  /** What a questionnaire is called. */
  public String title(String code) {
    return getTemplates().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> reader.best(one.titles()).value())
        .orElse(code);
  }

  public List<AssessmentKind> getKinds() {
    return Arrays.asList(AssessmentKind.values());
  }

  /** The States for which the reader may begin one. */
  public List<TrackingPlaces.Choice> getMine() {
    return places.states("ANSWER_ASSESSMENT");
  }
}
