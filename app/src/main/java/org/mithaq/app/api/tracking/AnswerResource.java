package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerAssessment.Saved;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.ContributeStatement;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.StatementDraft;

/** Answers one by one, and the statements of others beside them. */
@Path("tracking/assessments/{id}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {
  @Inject private Assessments assessments;
  @Inject private AnswerAssessment answering;
  @Inject private ContributeStatement contributing;

  @PUT
  @Path("{question: .+}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Save an answer, half done too; needs the right ANSWER_ASSESSMENT",
      description =
          "The question as the assessment names it; version is that of the answer, 0 where there is"
              + " none. What it lacks is said; until it lacks nothing it counts as NOT_ASSESSED.")
  public AnswerJson.Kept save(
      @PathParam("id") String id, @PathParam("question") String question, AnswerJson.Answer body) {
    return AnswerJson.Kept.of(answering.answer(id, question, body.version(), body.content()));
  }

  @POST
  @Path("confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say that a taken answer is still valid; needs ANSWER_ASSESSMENT")
  public AnswerJson.Kept confirm(@PathParam("id") String id, AnswerJson.Confirmation body) {
    Saved saved =
        answering.confirmReuse(id, DutyResource.given("question", body.question()), body.version());
    return AnswerJson.Kept.of(saved);
  }

  @GET
  @Path("statements")
  @Operation(summary = "Statements of others to the answers, apart from them")
  public List<AnswerJson.Statement> statements(@PathParam("id") String id) {
    return assessments.contributions(id).stream().map(AnswerJson.Statement::of).toList();
  }

  @POST
  @Path("statements")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a statement beside an answer; needs the right CONTRIBUTE_STATEMENT")
  public Response state(@PathParam("id") String id, AnswerJson.NewStatement body) {
    String iso3 =
        assessments
            .find(id)
            .orElseThrow(() -> RefusedException.notFound("There is no assessment " + id + "."))
            .head()
            .iso3();
    String made =
        contributing.add(
            new StatementDraft(
                new Subject("answer", id + " " + DutyResource.given("question", body.question())),
                iso3,
                Bodies.text(body.body()),
                Bodies.one(BodyKind.class, "bodyKind", body.bodyKind()),
                Bodies.texts(body.text())));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }
}
