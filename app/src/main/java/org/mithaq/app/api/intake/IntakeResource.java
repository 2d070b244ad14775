package org.mithaq.app.api.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.ReadFile;

/** Reading a document: the file is the body, the answer is the proposal; nothing is kept. */
@Path("intake")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {
  @Inject private ReadFile files;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Read a law out of a PDF, DOCX, ODT, HTML or text file; needs the right DRAFT",
      description =
          "Text, provisions with their places in it, and guesses about the law, for somebody to"
              + " correct. Offsets count UTF-16 characters of text.")
  public IntakeJson read(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") String mediaType,
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("language") @DefaultValue("") String language,
      @QueryParam("state") @DefaultValue("") String state) {
    return IntakeJson.of(files.read(body, name, mediaType, new IntakeHints(language, state)));
  }
}
