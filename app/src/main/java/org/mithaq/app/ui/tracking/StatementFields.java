package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.ContributeStatement;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.ContributeStatement.StatementDraft;

/** The fields by which others speak: to an answer, to a finding, to a plan (INV-26). */
@Named
@RequestScoped
public class StatementFields {
  @Inject private ContributeStatement contributing;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;

  /** Adds what the fields say to what it is about, of that State. */
  public void add(Subject target, String iso3) {
    contributing.add(
        new StatementDraft(
            target,
            iso3,
            form.text("speaker"),
            typed.one(BodyKind.class, "speaker-kind"),
            typed.texts("statement")));
  }

  public List<BodyKind> getBodyKinds() {
    return Arrays.asList(BodyKind.values());
  }

  /** Those of several that are to one thing. */
  public List<ContributionView> to(List<ContributionView> all, String target) {
    return all.stream().filter(one -> one.target().id().equals(target)).toList();
  }
}
