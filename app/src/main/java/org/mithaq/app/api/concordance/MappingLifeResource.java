package org.mithaq.app.api.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.concordance.ConfirmMapping;
import org.mithaq.concordance.ContestMapping;
import org.mithaq.concordance.CorrectMapping;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingWork;
import org.mithaq.concordance.ReviewMapping;
import org.mithaq.concordance.SettleRecheck;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.WithdrawMapping;
import org.mithaq.kernel.RefusedException;

/** The life of one mapping, for those who work on it; each write names the version it saw. */
@Path("mappings/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MappingLifeResource {
  @Inject private MappingWork work;
  @Inject private CorrectMapping correction;
  @Inject private WithdrawMapping withdrawal;
  @Inject private ReviewMapping review;
  @Inject private ConfirmMapping confirmation;
  @Inject private ContestMapping contest;
  @Inject private SettleRecheck recheck;

  @PathParam("id")
  private String id;

  @GET
  @Operation(summary = "A mapping, whatever its state, with its words now and before")
  public WorkItemJson item() {
    return work.item(id)
        .map(WorkItemJson::of)
        .orElseThrow(() -> RefusedException.notFound("No mapping within reach has the id " + id));
  }

  @GET
  @Path("history")
  @Operation(summary = "What was done to it: who, when, why, before and after")
  public List<MappingStepJson> history() {
    item();
    return work.history(id).stream().map(MappingStepJson::of).toList();
  }

  @POST
  @Path("correction")
  @Operation(summary = "Its author corrects a proposal: version, role, elementsCovered, rationale")
  public WorkItemJson correct(String body) {
    MappingBody sent = MappingBody.of(body);
    correction.correct(sent.decision(id), sent.content());
    return item();
  }

  @POST
  @Path("withdrawal")
  @Operation(summary = "Its author takes a proposal back: version, reason")
  public WorkItemJson withdraw(String body) {
    withdrawal.withdraw(MappingBody.of(body).decision(id));
    return item();
  }

  @POST
  @Path("review")
  @Operation(summary = "ACCEPT, RETURN or REJECT what another proposed: version, verdict, reason")
  public WorkItemJson review(String body) {
    MappingBody sent = MappingBody.of(body);
    review.review(sent.decision(id), sent.one(Verdict.class, "verdict"));
    return item();
  }

  @POST
  @Path("confirmation")
  @Operation(summary = "A focal point confirms for the State: version")
  public WorkItemJson confirm(String body) {
    confirmation.confirm(MappingBody.of(body).decision(id));
    return item();
  }

  @POST
  @Path("contest")
  @Operation(summary = "Says that it is wrong: version, reason; forState by a focal point")
  public WorkItemJson contest(String body) {
    MappingBody sent = MappingBody.of(body);
    MappingDecision decision = sent.decision(id);
    if (sent.flag("forState")) {
      contest.contestForState(decision);
    } else {
      contest.contest(decision);
    }
    return item();
  }

  @POST
  @Path("recheck")
  @Operation(
      summary =
          "Settles a recheck: version, outcome STILL_RIGHT, CHANGED (with role, elementsCovered,"
              + " rationale) or NO_LONGER (with reason)")
  public WorkItemJson recheck(String body) {
    MappingBody sent = MappingBody.of(body);
    MappingDecision decision = sent.decision(id);
    switch (sent.one(Outcome.class, "outcome")) {
      case STILL_RIGHT -> recheck.stillRight(decision);
      case CHANGED -> recheck.changed(decision, sent.content());
      case NO_LONGER -> recheck.noLonger(decision);
    }
    return item();
  }

  /** What reading the new words came to. */
  enum Outcome {
    STILL_RIGHT,
    CHANGED,
    NO_LONGER
  }
}
