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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.Question.Branch;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;

/** Working questionnaires: generated from obligations, or an institute's own. */
@Path("tracking/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {
  @Inject private Templates templates;

  public record Head(
      String code,
      int version,
      Map<String, String> titles,
      List<String> instruments,
      int questions) {}

  /**
   * @param dependsOn id of the question on whose answer it hangs, empty for always
   * @param after the answers after which it is asked
   */
  public record Asked(
      String id,
      String obligation,
      String kind,
      Map<String, String> text,
      List<String> options,
      String dependsOn,
      List<String> after,
      Map<String, String> guidance) {
    static Asked of(Question one) {
      return new Asked(
          one.id(),
          one.obligation(),
          one.kind().name(),
          one.text().byTag(),
          one.options(),
          one.dependsOn().question(),
          one.dependsOn().values().stream().sorted().toList(),
          one.guidance().byTag());
    }

    Question question() {
      return new Question(
          DutyResource.given("id", id),
          Bodies.text(obligation),
          Bodies.one(QuestionKind.class, "kind", kind),
          Bodies.texts(text),
          Bodies.list(options),
          new Branch(Bodies.text(dependsOn), Bodies.set(after)),
          Bodies.texts(guidance));
    }
  }

  public record Whole(
      String code,
      int version,
      Map<String, String> titles,
      List<String> instruments,
      List<Asked> questions) {
    static Whole of(Template one) {
      return new Whole(
          one.code(),
          one.version(),
          one.titles().byTag(),
          one.instruments(),
          one.questions().stream().map(Asked::of).toList());
    }
  }

  public record Published(String code, int version) {}

  @GET
  @Operation(summary = "The questionnaires that there are, each in its newest version")
  public List<Head> all() {
    return templates.all().stream()
        .map(
            one ->
                new Head(
                    one.code(),
                    one.version(),
                    one.titles().byTag(),
                    one.instruments(),
                    one.questions().size()))
        .toList();
  }

  @GET
  @Path("{code}")
  @Operation(summary = "A questionnaire with its questions")
  public Whole one(@PathParam("code") String code) {
    return templates
        .newest(code)
        .map(Whole::of)
        .orElseThrow(() -> RefusedException.notFound("There is no questionnaire " + code + "."));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish a questionnaire of one's own, or its next version",
      description = "Needs the right CONDUCT_REVIEW everywhere. A version never changes.")
  public Response publish(Whole body) {
    Template draft =
        new Template(
            DutyResource.given("code", body.code()),
            0,
            Bodies.texts(body.titles()),
            Bodies.list(body.instruments()),
            Bodies.list(body.questions()).stream().map(Asked::question).toList());
    int version = templates.publish(draft);
    return Response.status(Response.Status.CREATED)
        .entity(new Published(draft.code(), version))
        .build();
  }
}
