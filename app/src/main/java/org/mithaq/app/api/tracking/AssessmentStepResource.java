package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Days;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerAssessment.DateChange;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.ClearAssessment;
import org.mithaq.tracking.ConductAssessment;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.ValidateAssessment;

/** The way of an assessment, and who speaks for the State in it. */
@Path("tracking/assessments/{id}/steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentStepResource {
  @Inject private Assessments assessments;
  @Inject private AnswerAssessment answering;
  @Inject private ValidateAssessment validating;
  @Inject private ClearAssessment clearing;
  @Inject private ConductAssessment conducting;
  @Inject private Nominate nominating;
  @Inject private Clock clock;

  /** What a step is. */
  public enum Step {
    DISTRIBUTE,
    REUSE,
    REFERENCE_DATE,
    CONSULTED,
    HAND_OVER,
    WITHDRAW,
    VALIDATE,
    GIVE_BACK,
    CLEAR,
    SUBMIT,
    REVIEW,
    CLOSE,
    REQUEST_CONSENT,
    CONSENT
  }

  /**
   * @param version of the assessment's head
   * @param institutions of DISTRIBUTE: question to institution
   * @param from of REUSE: id of the earlier assessment
   * @param date of REFERENCE_DATE, CONSULTED, CONSENT
   * @param body of CONSULTED
   * @param questions of VALIDATE
   * @param comment of GIVE_BACK, WITHDRAW, CONSULTED
   * @param full of CONSENT: the full report, else the summary
   * @param document of CONSENT
   */
  public record NewStep(
      String step,
      long version,
      Map<String, String> institutions,
      String from,
      String date,
      String body,
      List<String> questions,
      String comment,
      boolean full,
      String document) {}

  /** Where it stands then; of a moved reference date, what that changed. */
  public record Went(String standing, long version, List<String> noLonger, List<String> now) {}

  public record NewNomination(String role, String account, String documentRef, String from) {}

  public record Nominated(
      String id, String role, String account, String documentRef, String from, String to) {}

  @POST
  @Operation(
      summary = "Take a step; each needs the right of whose act it is",
      description =
          "ANSWER_ASSESSMENT: DISTRIBUTE, REUSE, REFERENCE_DATE, CONSULTED, HAND_OVER, WITHDRAW."
              + " VALIDATE_ASSESSMENT: VALIDATE, GIVE_BACK. CLEAR_ASSESSMENT, and only the nominated"
              + " focal point: CLEAR, SUBMIT, CONSENT. CONDUCT_REVIEW: REVIEW, CLOSE,"
              + " REQUEST_CONSENT.")
  public Went step(@PathParam("id") String id, NewStep body) {
    long version = body.version();
    DateChange change = null;
    switch (Bodies.one(Step.class, "step", body.step())) {
      case DISTRIBUTE ->
          answering.distribute(
              id, version, body.institutions() == null ? Map.of() : body.institutions());
      case REUSE -> answering.reuse(id, version, DutyResource.given("from", body.from()));
      case REFERENCE_DATE ->
          change = answering.referenceDate(id, version, Days.of("date", body.date(), clock));
      case CONSULTED ->
          answering.consulted(
              id,
              version,
              new AssessmentView.Consultation(
                  DutyResource.given("body", body.body()),
                  Days.of("date", body.date(), clock),
                  Bodies.text(body.comment())));
      case HAND_OVER -> answering.handOver(id, version);
      case WITHDRAW -> answering.withdraw(id, version, Bodies.text(body.comment()));
      case VALIDATE -> validating.validate(id, version, Bodies.set(body.questions()));
      case GIVE_BACK -> validating.giveBack(id, version, Bodies.text(body.comment()));
      case CLEAR -> clearing.clear(id, version);
      case SUBMIT -> clearing.submit(id, version);
      case REVIEW -> conducting.review(id, version);
      case CLOSE -> conducting.close(id, version);
      case REQUEST_CONSENT -> conducting.requestConsent(id, version);
      case CONSENT ->
          clearing.consent(
              id,
              version,
              body.full(),
              Days.of("date", body.date(), clock),
              Bodies.text(body.document()));
    }
    AssessmentView now = find(id);
    return new Went(
        now.head().state().name(),
        now.head().version(),
        change == null ? List.of() : change.noLonger(),
        change == null ? List.of() : change.now());
  }

  @GET
  @Path("nominations")
  @Operation(summary = "Who was nominated here; needs the right SEE_TRACKING")
  public List<Nominated> nominations(@PathParam("id") String id) {
    return nominating.of("assessment", id).stream()
        .map(
            one ->
                new Nominated(
                    one.id(),
                    one.role(),
                    one.account(),
                    one.documentRef(),
                    one.from().toString(),
                    one.to().map(Object::toString).orElse("")))
        .toList();
  }

  @POST
  @Path("nominations")
  @Operation(summary = "Record a nomination; needs the right CONDUCT_REVIEW")
  public Response nominate(@PathParam("id") String id, NewNomination body) {
    String made =
        nominating.nominate(
            new NominationDraft(
                find(id).head().iso3(),
                Bodies.text(body.role()),
                "assessment",
                id,
                Bodies.text(body.account()),
                Bodies.text(body.documentRef()),
                Days.of("from", body.from(), clock)));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }

  private AssessmentView find(String id) {
    return assessments
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no assessment " + id + "."));
  }
}
