package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.tracking.Printed;
import org.mithaq.app.asking.tracking.TrackingPapers;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.KeepDuties;
import org.mithaq.tracking.KeepDuties.DutyEventDraft;
import org.mithaq.tracking.KeepDuties.NotificationDraft;

/** What a State has to tell depositaries and other parties, and what it told. */
@Path("tracking/states/{state}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutyResource {
  @Inject private Duties duties;
  @Inject private KeepDuties keep;
  @Inject private Regions regions;
  @Inject private TrackingPapers papers;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Path("duties")
  @Operation(
      summary = "The State's duties to notify on a day; needs the right SEE_TRACKING",
      description =
          "Only under instruments to which the State is party that day. Nothing recorded is UNKNOWN;"
              + " rights, designations and duties of single cases are never due.")
  public DutyJson.Checklist checklist(
      @PathParam("state") String state, @QueryParam("on") String on) {
    return DutyJson.Checklist.of(duties.of(code(state), Days.of("on", on, clock)));
  }

  @GET
  @Path("notifications")
  @Operation(summary = "What stands notified on a day")
  public List<DutyJson.Notified> notified(
      @PathParam("state") String state, @QueryParam("on") String on) {
    return duties.notified(code(state), Days.of("on", on, clock)).stream()
        .map(DutyJson.Notified::of)
        .toList();
  }

  @POST
  @Path("notifications")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a notification; needs the right KEEP_DUTIES")
  public Response notified(@PathParam("state") String state, DutyJson.NewNotification body) {
    String id =
        keep.notified(
            new NotificationDraft(
                code(state),
                given("obligation", body.obligation()),
                body.content() == null ? Texts.NONE : Texts.of(body.content()),
                DutyJson.date(body.date()),
                orEmpty(body.reference()),
                orEmpty(body.supersedes())));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(id)).build();
  }

  @POST
  @Path("duty-events")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Open a duty, or say that it does not apply; needs the right KEEP_DUTIES")
  public Response opened(@PathParam("state") String state, DutyJson.NewEvent body) {
    String id =
        keep.opened(
            new DutyEventDraft(
                code(state),
                given("obligation", body.obligation()),
                cause(body.cause()),
                Days.of("since", body.since(), clock),
                DutyJson.date(body.due()),
                orEmpty(body.note())));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(id)).build();
  }

  @GET
  @Path("duties/note")
  @Produces(Forms.DOCX)
  @Operation(summary = "The draft of a note about one duty, as a Word document")
  public Response note(
      @PathParam("state") String state,
      @QueryParam("duty") String duty,
      @QueryParam("on") String on) {
    Printed note =
        papers.note(state, given("duty", duty), Days.of("on", on, clock), Languages.of(request));
    return PaperResource.answer(note, "docx");
  }

  @GET
  @Path("report")
  @Produces("*/*")
  @Operation(
      summary = "All that is recorded of the State on a day, as a report",
      description = "format: docx, pdf or xlsx. Who sees the State's tracking gets its duties too.")
  public Response report(
      @PathParam("state") String state,
      @QueryParam("on") String on,
      @QueryParam("format") String format) {
    return PaperResource.answer(
        papers.state(state, Days.of("on", on, clock), Languages.of(request)), format);
  }

  @GET
  @Path("participation")
  @Produces("*/*")
  @Operation(summary = "Participation and statements of the State on a day, as a report")
  public Response participation(
      @PathParam("state") String state,
      @QueryParam("on") String on,
      @QueryParam("format") String format) {
    return PaperResource.answer(
        papers.participation(state, Days.of("on", on, clock), Languages.of(request)), format);
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }

  private static DutyCause cause(String name) {
    return Optional.ofNullable(name)
        .flatMap(
            given ->
                java.util.Arrays.stream(DutyCause.values())
                    .filter(one -> one.name().equals(given))
                    .findFirst())
        .orElseThrow(
            () -> RefusedException.invalid("cause", "One of " + List.of(DutyCause.values())));
  }

  static String given(String name, String value) {
    if (value == null || value.isBlank()) {
      throw RefusedException.invalid(name, "This is needed.");
    }
    return value;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
