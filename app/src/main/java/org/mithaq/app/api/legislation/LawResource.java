package org.mithaq.app.api.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.Page;
import org.mithaq.app.api.PaperAnswer;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.ExportLaw;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** Laws by address, and lists of laws. */
@Path("laws")
@RequestScoped
public class LawResource {
  @Inject private LegislationCatalogue legislation;
  @Inject private ExportLaw export;
  @Inject private LawAddresses addresses;
  @Inject private Labels labels;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Laws by State, region, kind, concept or words of the title")
  public Page<LawJson.SummaryJson> laws(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("region") @DefaultValue("") String region,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("concept") @DefaultValue("") String concept,
      @QueryParam("title") @DefaultValue("") String title,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Page.check(page, size);
    Slice<LawSummary> slice =
        legislation.laws(
            new LawFilter(state.toUpperCase(java.util.Locale.ROOT), region, kind, concept, title),
            page,
            size);
    return new Page<>(
        slice.total(), page, size, slice.items().stream().map(LawJson.SummaryJson::of).toList());
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.JSON)
  @Operation(
      summary = "A law with its text, by Akoma Ntoso address with or without language and date")
  public Response law(@PathParam("uri") String uri) {
    AknUri address = addresses.parse(uri);
    LanguageTag reader = Languages.of(request);
    ExpressionView text =
        legislation
            .expression(address, reader, LocalDate.now(clock))
            .orElseThrow(() -> addresses.nothingAt(address));
    return Response.ok(LawJson.of(text)).header("Vary", "Accept, Accept-Language").build();
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.AKOMA_NTOSO)
  @Operation(summary = "The same law as Akoma Ntoso 3.0")
  public Response akomaNtoso(@PathParam("uri") String uri) {
    AknUri address = addresses.parse(uri);
    ExpressionView text =
        legislation
            .expression(address, Languages.of(request), LocalDate.now(clock))
            .orElseThrow(() -> addresses.nothingAt(address));
    StreamingOutput body = out -> export.asAkomaNtoso(text.law().id(), text.language(), out);
    return Response.ok(body).header("Vary", "Accept, Accept-Language").build();
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.JSON_LINES)
  @Operation(summary = "The same law as a line of the bulk format, with all its texts")
  public Response jsonLine(@PathParam("uri") String uri) {
    AknUri address = addresses.parse(uri);
    String id =
        legislation.lawAt(address.work()).orElseThrow(() -> addresses.nothingAt(address)).id();
    StreamingOutput body = out -> export.asJsonLine(id, out);
    return Response.ok(body).header("Vary", "Accept").build();
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.JSON_LD)
  @Operation(summary = "The same law as linked data in the ontology of ELI, without its text")
  public Response jsonLd(@PathParam("uri") String uri) {
    AknUri asked = addresses.parse(uri);
    LawView law = legislation.lawAt(asked.work()).orElseThrow(() -> addresses.nothingAt(asked));
    return Response.ok(new LawJsonLd(PortalAddress.of(request)).of(law).toString())
        .header("Vary", "Accept")
        .build();
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.DOCX)
  @Operation(summary = "The same law as a Word document")
  public Response docx(@PathParam("uri") String uri) {
    LawPaper paper = paper(uri);
    return PaperAnswer.docx(paper.fileName(), paper.reader(), paper::write);
  }

  @GET
  @Path("{uri: akn/.+}")
  @Produces(Forms.PDF)
  @Operation(summary = "The same law as a tagged PDF")
  public Response pdf(@PathParam("uri") String uri) {
    LawPaper paper = paper(uri);
    return PaperAnswer.pdf(paper.fileName(), paper.reader(), paper::write);
  }

  private LawPaper paper(String uri) {
    AknUri address = addresses.parse(uri);
    LanguageTag reader = Languages.of(request);
    LocalDate today = LocalDate.now(clock);
    ExpressionView text =
        legislation
            .expression(address, reader, today)
            .orElseThrow(() -> addresses.nothingAt(address));
    LocalDate asAt = Days.of("date", address.date(), clock);
    return new LawPaper(text, asAt, labels, reader, PortalAddress.of(request));
  }

  @GET
  @Path("export")
  @Produces("application/jsonl")
  @Operation(summary = "All laws of a State as JSON Lines of the bulk format")
  public Response exportState(@QueryParam("country") @DefaultValue("") String country) {
    if (country.isBlank()) {
      throw RefusedException.invalid("country", "ISO 3166 alpha-3 of the State to export");
    }
    StreamingOutput body =
        out -> {
          int page = 1;
          Slice<LawSummary> slice;
          do {
            slice = legislation.laws(LawFilter.ofState(country), page++, 200);
            for (LawSummary law : slice.items()) {
              export.asJsonLine(law.id(), out);
            }
          } while (!slice.items().isEmpty());
        };
    return Response.ok(body).build();
  }
}
