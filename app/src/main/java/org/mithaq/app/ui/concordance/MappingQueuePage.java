package org.mithaq.app.ui.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.MappingWork.Asked;
import org.mithaq.concordance.ReviewMapping;
import org.mithaq.concordance.ReviewMapping.Outcome;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.WorkItem;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The review queue: what waits, longest first; many are decided with one reason. */
@Named
@RequestScoped
public class MappingQueuePage {
  @Inject private MappingWork work;
  @Inject private ReviewMapping review;
  @Inject private ConventionCatalogue conventions;
  @Inject private LegislationCatalogue legislation;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private HttpServletRequest request;

  private Optional<LawView> law;
  private WaitingRows rows;
  private Map<MappingState, Long> counts;
  private String reason = "";
  private String problem = "";
  private List<Outcome> outcomes = List.of();

  public WaitingRows getRows() {
    if (rows == null) {
      rows = new WaitingRows(work, asked());
    }
    return rows;
  }

  public Map<MappingState, Long> getCounts() {
    if (counts == null) {
      counts = work.counts(asked(Set.of()));
    }
    return counts;
  }

  public List<MappingState> getStatesOfRecord() {
    return List.of(MappingState.values());
  }

  public MappingState getIn() {
    return Arrays.stream(MappingState.values())
        .filter(one -> one.name().equals(reader.getParameters().first("in")))
        .findFirst()
        .orElse(MappingState.PROPOSED);
  }

  public boolean isMine() {
    return reader.getParameters().first("mine").equals("1");
  }

  public String getInstrument() {
    return reader.getParameters().first("instrument");
  }

  public String getState() {
    return reader.getParameters().first("state");
  }

  /** The law whose mappings alone are shown; none when those of every law are. */
  public LawView getLaw() {
    return law().orElse(null);
  }

  private Optional<LawView> law() {
    if (law == null) {
      law = legislation.lawAt(reader.getParameters().first("law"));
    }
    return law;
  }

  public List<InstrumentView> getInstruments() {
    return conventions.instruments();
  }

  /** The States within reach, by name. */
  public List<StateView> getStates() {
    Reach reach = CurrentActor.get().reach(Permission.WORK_ON_TASKS);
    return regions.states().stream()
        .filter(one -> reach.covers(one.iso3()))
        .sorted(
            Comparator.comparing(
                one -> labels.state(one.iso3(), reader.getLanguage()),
                Collator.getInstance(reader.getLanguage().locale())))
        .toList();
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  /** Nobody reviews their own: those have no box. */
  public boolean choosable(WorkItem item) {
    return item.mapping().state().waitsForReview()
        && !item.mapping().author().equals(CurrentActor.get().name())
        && CurrentActor.get().may(Permission.REVIEW_MAPPING, item.mapping().iso3());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String words) {
    reason = words == null ? "" : words;
  }

  /** What could not be done, in one sentence; empty when all was. */
  public String getProblem() {
    return problem;
  }

  /** What became of those that were chosen. */
  public List<Outcome> getOutcomes() {
    return outcomes;
  }

  public long getDone() {
    return outcomes.stream().filter(Outcome::done).count();
  }

  public void accept() {
    decide(Verdict.ACCEPT);
  }

  public void giveBack() {
    decide(Verdict.RETURN);
  }

  public void reject() {
    decide(Verdict.REJECT);
  }

  private void decide(Verdict verdict) {
    try {
      outcomes = review.reviewAll(chosen(), verdict, reason);
      reason = "";
    } catch (RefusedException refused) {
      problem = Said.of(refused, reader);
    }
    rows = null;
    counts = null;
  }

  /** Each box carries what was seen: id and version. */
  private List<MappingDecision> chosen() {
    String[] boxes = request.getParameterValues("chosen");
    return boxes == null
        ? List.of()
        : Arrays.stream(boxes)
            .filter(box -> box.matches("[0-9a-f-]+:\\d{1,18}"))
            .map(box -> box.split(":"))
            .map(box -> new MappingDecision(box[0], Long.parseLong(box[1]), ""))
            .toList();
  }

  private Asked asked() {
    return asked(Set.of(getIn()));
  }

  /** An address that is no law's is asked for as it is, and finds nothing. */
  private Asked asked(Set<MappingState> in) {
    return new Asked(
        getState().isEmpty() ? Set.of() : Set.of(getState()),
        in,
        getInstrument(),
        law().map(LawView::id).orElse(reader.getParameters().first("law")),
        isMine() ? CurrentActor.get().name() : "",
        "");
  }
}
