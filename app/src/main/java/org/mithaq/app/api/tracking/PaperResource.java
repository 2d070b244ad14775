package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.tracking.Printed;
import org.mithaq.app.asking.tracking.Printed.Form;
import org.mithaq.app.asking.tracking.TrackingPapers;
import org.mithaq.kernel.Subject;

/** Reports in Word, as PDF or as a workbook, of assessments, plans and findings. */
@Path("tracking/papers")
@RequestScoped
@Produces("*/*")
public class PaperResource {
  @Inject private TrackingPapers papers;
  @Context private HttpServletRequest request;

  @GET
  @Path("assessments/{id}")
  @Operation(summary = "The answers of an assessment as a report")
  public Response assessment(
      @PathParam("id") String id,
      @Parameter(description = "docx, pdf or xlsx") @QueryParam("format") String format) {
    return answer(papers.assessment(id, Languages.of(request)), format);
  }

  @GET
  @Path("plans/{id}")
  @Operation(summary = "A plan as a report")
  public Response plan(@PathParam("id") String id, @QueryParam("format") String format) {
    return answer(papers.plan(id, Languages.of(request)), format);
  }

  @GET
  @Path("findings/{kind: review|assessment}/{id}")
  @Operation(summary = "Findings of a review or an assessment as a report")
  public Response findings(
      @PathParam("kind") String kind,
      @PathParam("id") String id,
      @QueryParam("format") String format) {
    return answer(papers.findings(new Subject(kind, id), Languages.of(request)), format);
  }

  static Response answer(Printed printed, String format) {
    Form form = Form.of(format);
    return Response.ok(printed.as(form), form.mediaType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + printed.name() + form.ending() + "\"")
        .header("Vary", "Accept-Language, Authorization")
        .build();
  }
}
