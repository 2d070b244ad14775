package org.mithaq.app.ui.curation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mithaq.curation.Sharing;
import org.mithaq.files.FileHealth;
import org.mithaq.files.FileStore;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.StoredFile;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/**
 * The file that a law was taken from, for those for whose eyes it is: strangers at the public
 * address, people who are signed in at that of the workspace. Always to be kept, never opened in
 * the portal's own name. What is not for somebody is not there for them, and a file that is not
 * what it was is there for nobody.
 */
@WebServlet({"/law-file", "/desk/law-file"})
public class LawFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient LegislationCatalogue legislation;
  @Inject private transient Sharing sharing;
  @Inject private transient FileStore files;
  @Inject private transient KeptBytes kept;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getParameter("law");
    Optional<StoredFile> file =
        legislation
            .lawAt(address == null ? "" : address)
            .map(LawView::id)
            .map(id -> sharing.ofLaw(id).file())
            .filter(sha256 -> !sha256.isEmpty())
            .filter(sha256 -> kept.find(sha256).filter(FileHealth::failing).isEmpty())
            .flatMap(files::find);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(file.get().size());
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(file.get().name(), StandardCharsets.UTF_8).replace("+", "%20"));
    try (InputStream bytes = files.open(file.get().sha256())) {
      bytes.transferTo(response.getOutputStream());
    }
  }
}
