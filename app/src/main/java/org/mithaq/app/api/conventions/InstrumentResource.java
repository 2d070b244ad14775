package org.mithaq.app.api.conventions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Days;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingCount;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.RefusedException;

/** Instruments, their articles, obligations, participants, statements and duties. */
@Path("instruments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentResource {
  @Inject private ConventionCatalogue conventions;
  @Inject private Concordance concordance;
  @Inject private Clock clock;

  @GET
  @Operation(summary = "All instruments")
  public List<InstrumentJson> all() {
    return conventions.instruments().stream().map(InstrumentJson::of).toList();
  }

  @GET
  @Path("{code}")
  @Operation(summary = "One instrument")
  public InstrumentJson one(@PathParam("code") String code) {
    return InstrumentJson.of(instrument(code));
  }

  @GET
  @Path("{code}/articles")
  @Operation(summary = "Articles with official headings and how many provisions are mapped to each")
  public List<ArticleJson> articles(@PathParam("code") String code) {
    InstrumentView instrument = instrument(code);
    var counts = concordance.countsByArticle(instrument.code(), "");
    return conventions.articles(instrument.code()).stream()
        .map(
            article ->
                ArticleJson.of(article, counts.getOrDefault(article.path(), MappingCount.NONE)))
        .toList();
  }

  @GET
  @Path("{code}/articles/{number}/obligations")
  @Operation(summary = "The obligations of an article, in order")
  public List<ObligationJson> obligations(
      @PathParam("code") String code, @PathParam("number") String number) {
    InstrumentView instrument = instrument(code);
    if (conventions.article(instrument.code(), number).isEmpty()) {
      throw RefusedException.notFound(instrument.code() + " has no article " + number);
    }
    return conventions.obligations(instrument.code(), number).stream()
        .map(ObligationJson::of)
        .toList();
  }

  @GET
  @Path("{code}/participants")
  @Operation(summary = "States with a record, as at a day")
  public List<ParticipationJson> participants(
      @PathParam("code") String code, @QueryParam("on") String on) {
    return conventions.participants(instrument(code).code(), Days.of("on", on, clock)).stream()
        .map(ParticipationJson::of)
        .toList();
  }

  @GET
  @Path("{code}/statements")
  @Operation(summary = "That statements were made; absence means not recorded, never none")
  public List<StatementJson> statements(@PathParam("code") String code) {
    return conventions.statements(instrument(code).code(), "").stream()
        .map(StatementJson::of)
        .toList();
  }

  @GET
  @Path("{code}/notification-duties")
  @Operation(summary = "What States tell others under the instrument")
  public List<DutyJson> duties(@PathParam("code") String code) {
    return conventions.notificationDuties(instrument(code).code()).stream()
        .map(DutyJson::of)
        .toList();
  }

  private InstrumentView instrument(String code) {
    return conventions
        .instrument(code)
        .orElseThrow(() -> RefusedException.notFound("No instrument has the code " + code));
  }

  /** That a statement was made. */
  public record StatementJson(
      String instrument,
      String state,
      String kindAsLabelled,
      String kindAsClassified,
      List<String> obligations,
      String date,
      String withdrawn,
      String source) {
    static StatementJson of(StatementView view) {
      return new StatementJson(
          view.instrument(),
          view.iso3(),
          view.kindAsLabelled(),
          view.kindAsClassified(),
          view.obligations(),
          view.date().iso(),
          view.withdrawn().iso(),
          view.source());
    }
  }

  /** A duty or right to notify. */
  public record DutyJson(
      String obligation,
      String reference,
      String what,
      String nature,
      List<String> triggers,
      String within,
      String recipient,
      String note,
      String source) {
    static DutyJson of(NotificationDutyView view) {
      return new DutyJson(
          view.obligation(),
          view.reference(),
          view.what(),
          view.nature(),
          view.triggers(),
          view.within(),
          view.recipient(),
          view.note(),
          view.source());
    }
  }
}
