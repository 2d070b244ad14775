package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mithaq.access.OwnRecord;
import org.mithaq.readers.OwnBelongings;

/** Everything that the portal keeps about somebody, as a file of theirs. */
@WebServlet("/desk/account/export")
public class OwnExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnRecord record;
  @Inject private transient OwnBelongings belongings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    CollectionFileServlet.json(OwnJson.of(record.show(), belongings.everything()), file);
    response.setContentType("application/json");
    response.setHeader("Content-Disposition", "attachment; filename=\"mithaq-my-account.json\"");
    file.writeTo(response.getOutputStream());
  }
}
