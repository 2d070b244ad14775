package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.papers.Paper;
import org.mithaq.papers.Sheet;
import org.mithaq.readers.ProvisionCollections;
import org.mithaq.readers.ProvisionCollections.Collection;

/** A collection as a file to keep: to work on in Word, as rows, or for programs. */
@WebServlet("/desk/collections/file")
public class CollectionFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Closed with the portal, as it is used until then. */
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  @Inject private transient ProvisionCollections collections;
  @Inject private transient LegislationCatalogue legislation;
  @Inject private transient Labels labels;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    Optional<Collection> found = id == null ? Optional.empty() : collections.find(id);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    LanguageTag reader = Languages.of(request);
    LocalDate day = LocalDate.now(clock);
    List<KeptProvision> kept =
        found.get().provisions().stream()
            .map(one -> KeptProvision.of(one, legislation, reader, day))
            .toList();
    CollectionWords words =
        new CollectionWords(found.get(), day, labels, reader, PortalAddress.of(request));
    String format = String.valueOf(request.getParameter("format"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    switch (format) {
      case "docx" -> {
        try (Paper paper = Paper.docx(file, reader)) {
          words.write(kept, paper);
        }
        send(response, file, OFFICE + "wordprocessingml.document", format);
      }
      case "xlsx" -> {
        try (Sheet sheet = Sheet.xlsx(file, "Mithaq", CollectionWords.COLUMNS, reader)) {
          words.write(kept, sheet);
        }
        send(response, file, OFFICE + "spreadsheetml.sheet", format);
      }
      case "json" -> {
        json(words.json(kept), file);
        send(response, file, "application/json", format);
      }
      default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  static void json(Object value, ByteArrayOutputStream file) {
    JSON.toJson(value, file);
  }

  private static void send(
      HttpServletResponse response, ByteArrayOutputStream file, String type, String ending)
      throws IOException {
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"mithaq-collection." + ending + "\"");
    file.writeTo(response.getOutputStream());
  }
}
