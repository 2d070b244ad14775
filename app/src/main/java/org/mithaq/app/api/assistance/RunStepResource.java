package org.mithaq.app.api.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.assistance.AssistancePapers;
import org.mithaq.app.asking.assistance.AssistancePapers.TakenHome;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.KeepRun.ComparisonDraft;
import org.mithaq.assistance.KeepRun.TrainingDraft;
import org.mithaq.assistance.ModuleRun.Likeness;
import org.mithaq.assistance.WorkOnDraft;
import org.mithaq.kernel.RefusedException;

/** What is recorded within one step of a run; writing needs RUN_MODULE for the State. */
@Path("assistance/runs/{id}/steps/{step}")
@RequestScoped
@Produces(Forms.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RunStepResource {
  @Inject private KeepRun keep;
  @Inject private WorkOnDraft drafts;
  @Inject private AssistancePapers papers;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  /** What was found of a model. */
  public record NewComparison(
      Long version, String model, String provision, String likeness, String note) {}

  /** A training that was held. */
  public record NewTraining(
      Long version, String topic, String on, Integer participants, String provider) {}

  @POST
  @Path("comparisons")
  @Operation(summary = "Hold a national provision against a model provision of the step")
  public void compare(
      @PathParam("id") String id, @PathParam("step") String step, NewComparison body) {
    Likeness likeness =
        Arrays.stream(Likeness.values())
            .filter(one -> one.name().equals(body.likeness()))
            .findFirst()
            .orElseThrow(
                () -> RefusedException.invalid("likeness", "One of " + List.of(Likeness.values())));
    keep.compare(
        id,
        seen(body.version()),
        step,
        new ComparisonDraft(
            orEmpty(body.model()), orEmpty(body.provision()), likeness, orEmpty(body.note())));
  }

  @POST
  @Path("trainings")
  @Operation(summary = "Record a training")
  public void trained(
      @PathParam("id") String id, @PathParam("step") String step, NewTraining body) {
    keep.trained(
        id,
        seen(body.version()),
        step,
        new TrainingDraft(
            orEmpty(body.topic()),
            Days.of("on", body.on(), clock),
            body.participants() == null ? 0 : body.participants(),
            orEmpty(body.provider())));
  }

  @GET
  @Path("draft")
  @Operation(summary = "The working draft; before it is saved, one that begins from the models")
  public DraftJson draft(@PathParam("id") String id, @PathParam("step") String step) {
    return DraftJson.of(drafts.open(id, step, Languages.of(request)).draft());
  }

  @PUT
  @Path("draft")
  @Operation(summary = "Save the working draft")
  public DraftJson save(
      @PathParam("id") String id, @PathParam("step") String step, DraftJson body) {
    drafts.save(body.draft(id, step));
    return DraftJson.of(drafts.open(id, step, Languages.of(request)).draft());
  }

  @GET
  @Path("draft")
  @Produces(Forms.DOCX)
  @Operation(summary = "The working draft of a step with its table of sources, as a Word document")
  public Response draftDocx(@PathParam("id") String id, @PathParam("step") String step) {
    return draft(id, step, "docx");
  }

  @GET
  @Path("draft")
  @Produces(Forms.AKOMA_NTOSO)
  @Operation(summary = "The working draft of a step as a bill in Akoma Ntoso, with its sources")
  public Response draftAkomaNtoso(@PathParam("id") String id, @PathParam("step") String step) {
    return draft(id, step, "akn");
  }

  private Response draft(String id, String step, String format) {
    TakenHome file = papers.draft(id, step, format, Languages.of(request));
    return SheetAnswer.file(file.name(), file::writeTo);
  }

  private static long seen(Long version) {
    if (version == null) {
      throw RefusedException.invalid("version", "The version that was seen is needed.");
    }
    return version;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
