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
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Plan.CapacityLevel;

/** Needs of a State, and the days by which it plans to have done what obligations ask. */
@Path("tracking/states/{state}/planning")
@RequestScoped
@Produces(Forms.JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedResource {
  @Inject private Needs needs;
  @Inject private Commitments commitments;
  @Inject private Regions regions;

  public record NeedJson(
      String id,
      long version,
      String state,
      boolean consented,
      List<String> obligations,
      String finding,
      Map<String, String> title,
      Map<String, String> description,
      String type,
      String capacityLevel,
      String urgency,
      Map<String, String> minimumCapacity,
      String institution) {
    static NeedJson of(Needs.NeedView view) {
      Need one = view.need();
      return new NeedJson(
          view.id(),
          view.version(),
          view.state().name(),
          view.consented(),
          one.obligations().stream().sorted().toList(),
          one.finding(),
          one.title().byTag(),
          one.description().byTag(),
          one.type().name(),
          one.capacityLevel().name(),
          one.urgency().name(),
          one.minimumCapacity().byTag(),
          one.institution());
    }
  }

  /**
   * @param step ENDORSE, CONSENT, AUTHENTICATE, ACKNOWLEDGE or WITHDRAW
   */
  public record NeedStep(String step, long version) {}

  public record Extension(String asked, String until, Map<String, String> reason) {}

  public record Arrangement(String partner, String document, String since) {}

  /**
   * @param version of what was read, 0 where there is none
   * @param notice that the category has no effect on treaty obligations; only on the way out
   */
  public record CommitmentJson(
      long version,
      String obligation,
      String category,
      String indicative,
      String definitive,
      List<Extension> extensions,
      List<String> needs,
      List<Arrangement> arrangements,
      boolean noArrangement,
      List<Map<String, String>> progress,
      String notice) {

    static CommitmentJson of(Commitments.CommitmentView view) {
      Commitment one = view.commitment();
      return new CommitmentJson(
          view.version(),
          one.obligation(),
          one.category().name(),
          one.indicative().iso(),
          one.definitive().iso(),
          one.extensions().stream()
              .map(e -> new Extension(e.asked().iso(), e.until().iso(), e.reason().byTag()))
              .toList(),
          one.needs().stream().sorted().toList(),
          one.arrangements().stream()
              .map(a -> new Arrangement(a.partner(), a.document(), a.since().iso()))
              .toList(),
          one.noArrangement(),
          one.progress().stream().map(Texts::byTag).toList(),
          "A planning category; no effect on treaty obligations.");
    }

    Commitment commitment(String iso3) {
      return new Commitment(
          iso3,
          DutyResource.given("obligation", obligation),
          Bodies.one(Commitment.Category.class, "category", category),
          LegalDate.parse(indicative),
          LegalDate.parse(definitive),
          Bodies.list(extensions).stream()
              .map(
                  e ->
                      new Commitment.Extension(
                          Bodies.date(e.asked()), Bodies.date(e.until()), Bodies.texts(e.reason())))
              .toList(),
          Bodies.set(needs),
          Bodies.list(arrangements).stream()
              .map(
                  a ->
                      new Commitment.Arrangement(
                          Bodies.text(a.partner()),
                          Bodies.text(a.document()),
                          Bodies.date(a.since())))
              .toList(),
          noArrangement,
          Bodies.list(progress).stream().map(Bodies::texts).toList());
    }
  }

  /** By year and category; those without a definitive day apart (INV-33). */
  public record Timeline(Map<String, Map<String, Long>> byYear, Map<String, Long> dateUnknown) {}

  @GET
  @Path("needs")
  @Operation(summary = "Needs: published ones, and all for who sees the State's tracking")
  public List<NeedJson> needs(@PathParam("state") String state) {
    return needs.of(code(state)).stream().map(NeedJson::of).toList();
  }

  @POST
  @Path("needs")
  @Operation(summary = "Write down a need; needs the right PLAN")
  public Response draft(@PathParam("state") String state, NeedJson body) {
    String id =
        needs.draft(
            new Need(
                code(state),
                Bodies.set(body.obligations()),
                Bodies.text(body.finding()),
                Bodies.texts(body.title()),
                Bodies.texts(body.description()),
                Bodies.one(Need.Type.class, "type", body.type()),
                Bodies.one(CapacityLevel.class, "capacityLevel", body.capacityLevel()),
                Bodies.one(Need.Urgency.class, "urgency", body.urgency(), Need.Urgency.NORMAL),
                Bodies.texts(body.minimumCapacity()),
                Bodies.text(body.institution())));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(id)).build();
  }

  @POST
  @Path("needs/{id}/steps")
  @Operation(
      summary = "Take a need a step on",
      description =
          "ENDORSE and CONSENT need CLEAR_ASSESSMENT, AUTHENTICATE and ACKNOWLEDGE need"
              + " CONDUCT_REVIEW, WITHDRAW needs PLAN.")
  public NeedJson step(
      @PathParam("state") String state, @PathParam("id") String id, NeedStep body) {
    switch (Bodies.text(body.step())) {
      case "ENDORSE" -> needs.endorse(id, body.version());
      case "CONSENT" -> needs.consent(id, body.version());
      case "AUTHENTICATE" -> needs.authenticate(id, body.version());
      case "ACKNOWLEDGE" -> needs.acknowledge(id, body.version());
      case "WITHDRAW" -> needs.withdraw(id, body.version());
      default ->
          throw RefusedException.invalid(
              "step", "ENDORSE, CONSENT, AUTHENTICATE, ACKNOWLEDGE or WITHDRAW");
    }
    return needs
        .find(id)
        .map(NeedJson::of)
        .orElseThrow(() -> RefusedException.notFound("There is no need " + id + "."));
  }

  @GET
  @Path("commitments")
  @Operation(summary = "Commitments of a State; planning categories without effect on obligations")
  public List<CommitmentJson> commitments(@PathParam("state") String state) {
    return commitments.of(code(state)).stream().map(CommitmentJson::of).toList();
  }

  @GET
  @Path("commitments")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response commitmentsCsv(@PathParam("state") String state) {
    List<CommitmentJson> all = commitments(state);
    return SheetAnswer.csv(
        "mithaq-commitments",
        List.of("obligation", "category", "indicative", "definitive", "noArrangement", "notice"),
        sheet -> {
          for (CommitmentJson one : all) {
            sheet.row(
                List.of(
                    one.obligation(),
                    one.category(),
                    one.indicative(),
                    one.definitive(),
                    String.valueOf(one.noArrangement()),
                    one.notice()));
          }
        });
  }

  @PUT
  @Path("commitments")
  @Operation(summary = "Write a commitment, new or changed; needs the right PLAN")
  public CommitmentJson write(@PathParam("state") String state, CommitmentJson body) {
    Commitment one = body.commitment(code(state));
    long version = commitments.write(body.version(), one);
    return CommitmentJson.of(new Commitments.CommitmentView(version, one));
  }

  @GET
  @Path("commitments/timeline")
  @Operation(summary = "Commitments by year of their definitive day; those without one apart")
  public Timeline timeline(@PathParam("state") String state) {
    Commitments.Timeline all = commitments.timeline(code(state));
    Map<String, Map<String, Long>> byYear = new TreeMap<>();
    all.byYear().forEach((year, counts) -> byYear.put(year.toString(), named(counts)));
    return new Timeline(byYear, named(all.dateUnknown()));
  }

  private static Map<String, Long> named(Map<Commitment.Category, Long> counts) {
    Map<String, Long> named = new TreeMap<>();
    counts.forEach((category, count) -> named.put(category.name(), count));
    return named;
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }
}
