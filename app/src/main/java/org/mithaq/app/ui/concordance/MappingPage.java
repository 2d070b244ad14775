package org.mithaq.app.ui.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.ConfirmMapping;
import org.mithaq.concordance.ContestMapping;
import org.mithaq.concordance.CorrectMapping;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingStepView;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.ReviewMapping;
import org.mithaq.concordance.SettleRecheck;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.WithdrawMapping;
import org.mithaq.concordance.WorkItem;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;

/** One mapping: its words now and before, what was done to it, what can be done now. */
@Named
@RequestScoped
public class MappingPage {
  @Inject private MappingWork work;
  @Inject private ReviewMapping review;
  @Inject private CorrectMapping correct;
  @Inject private WithdrawMapping withdraw;
  @Inject private ConfirmMapping confirm;
  @Inject private ContestMapping contest;
  @Inject private SettleRecheck settle;
  @Inject private ConventionCatalogue conventions;
  @Inject private Labels labels;
  @Inject private Reader reader;

  private Optional<WorkItem> item = Optional.empty();
  private boolean loaded;
  private MappingForm form;
  private long version;
  private String reason = "";
  private String problem = "";

  public void load() {
    if (found().isEmpty()) {
      Missing.notFound();
    }
  }

  public WorkItem getItem() {
    return found().orElse(null);
  }

  public MappingView getMapping() {
    return found().map(WorkItem::mapping).orElse(null);
  }

  public List<MappingStepView> getHistory() {
    return work.history(id());
  }

  /** Why, in each language in which it is said. */
  public List<Text> getRationales() {
    return getMapping().rationale().byLanguage().entrySet().stream()
        .map(said -> new Text(said.getKey(), said.getValue()))
        .toList();
  }

  public List<OffenceElement> getElements() {
    return Elements.of(conventions, getMapping().obligation());
  }

  public String getState() {
    return labels.state(getMapping().iso3(), reader.getLanguage());
  }

  public String getProvision() {
    MappingView mapping = getMapping();
    return reader.link(mapping.lawUri() + "/" + mapping.language().iso3() + "/~" + mapping.eId());
  }

  public boolean isReviewable() {
    return in(MappingState.PROPOSED, MappingState.CONTESTED) && !isMine() && reviewer();
  }

  public boolean isCorrectable() {
    return in(MappingState.PROPOSED, MappingState.RETURNED) && isMine();
  }

  public boolean isRecheck() {
    return in(MappingState.RECHECK) && (reviewer() || may(Permission.PROPOSE_MAPPING));
  }

  public boolean isConfirmable() {
    return in(MappingState.REVIEWED)
        && may(Permission.CONFIRM_FOR_STATE)
        && !CurrentActor.get().reach(Permission.CONFIRM_FOR_STATE).everywhere();
  }

  public boolean isContestable() {
    return in(MappingState.REVIEWED, MappingState.CONFIRMED_BY_STATE)
        && (reviewer() || may(Permission.CONFIRM_FOR_STATE));
  }

  public boolean isMine() {
    return getMapping().author().equals(CurrentActor.get().name());
  }

  /** Whether the form with role, elements and rationale is of any use now. */
  public boolean isWritable() {
    return isCorrectable() || (isRecheck() && may(Permission.PROPOSE_MAPPING));
  }

  public MappingForm getForm() {
    if (form == null) {
      form =
          found()
              .map(WorkItem::mapping)
              .map(
                  one ->
                      MappingForm.of(
                          new MappingContent(one.role(), one.elementsCovered(), one.rationale()),
                          reader.getLanguage()))
              .orElseGet(() -> new MappingForm(reader.getLang()));
    }
    return form;
  }

  /** What was seen travels with the form. */
  public long getVersion() {
    return found().map(one -> one.mapping().version()).orElse(version);
  }

  public void setVersion(long seen) {
    version = seen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String words) {
    reason = words == null ? "" : words;
  }

  public String getProblem() {
    return problem;
  }

  public void accept() {
    does(() -> review.review(decision(), Verdict.ACCEPT));
  }

  public void giveBack() {
    does(() -> review.review(decision(), Verdict.RETURN));
  }

  public void reject() {
    does(() -> review.review(decision(), Verdict.REJECT));
  }

  public void correct() {
    does(() -> correct.correct(decision(), form.content(getMapping().rationale())));
  }

  public void withdraw() {
    does(() -> withdraw.withdraw(decision()));
  }

  public void confirm() {
    does(() -> confirm.confirm(decision()));
  }

  public void contest() {
    does(
        () -> {
          if (reviewer()) {
            contest.contest(decision());
          } else {
            contest.contestForState(decision());
          }
        });
  }

  public void stillRight() {
    does(() -> settle.stillRight(decision()));
  }

  public void changed() {
    does(() -> settle.changed(decision(), form.content(getMapping().rationale())));
  }

  public void noLonger() {
    does(() -> settle.noLonger(decision()));
  }

  /** What is refused leaves the form as it was typed, beside what stands there now. */
  private void does(Runnable deed) {
    try {
      deed.run();
      reason = "";
      form = null;
    } catch (RefusedException refused) {
      problem = Said.of(refused, reader);
    }
    loaded = false;
  }

  private MappingDecision decision() {
    return new MappingDecision(id(), version, reason);
  }

  private String id() {
    return reader.getParameters().first("id");
  }

  private Optional<WorkItem> found() {
    if (!loaded) {
      item = work.item(id());
      loaded = true;
    }
    return item;
  }

  private boolean in(MappingState... states) {
    return List.of(states).contains(getMapping().state());
  }

  private boolean reviewer() {
    return may(Permission.REVIEW_MAPPING);
  }

  private boolean may(Permission permission) {
    return CurrentActor.get().may(permission, getMapping().iso3());
  }
}
