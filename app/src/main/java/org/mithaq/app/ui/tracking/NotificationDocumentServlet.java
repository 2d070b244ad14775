package org.mithaq.app.ui.tracking;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Languages;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.KeepDuties;
import org.mithaq.tracking.NotificationView;

/** The documents by which States notified: taken from a form of the workspace, and given back. */
@WebServlet("/desk/notification-documents")
@MultipartConfig(maxFileSize = NotificationDocumentServlet.LIMIT, fileSizeThreshold = 64 << 10)
public class NotificationDocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** A note verbale with its annexes. */
  static final long LIMIT = 50L << 20;

  @Inject private transient FileStore files;
  @Inject private transient Duties duties;
  @Inject private transient KeepDuties keep;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String told;
    String state = "";
    String duty = "";
    try {
      state = text(request, "state");
      duty = text(request, "duty");
      attach(request, find(state, duty, text(request, "id")));
      told = "done=attached";
    } catch (RefusedException | IllegalStateException refused) {
      told = "refused=document";
    }
    response.sendRedirect(
        duty.isEmpty()
            ? "/desk/duties"
            : "/desk/duties/"
                + state
                + "/"
                + duty
                + "?"
                + told
                + "&ui="
                + Languages.of(request).code());
  }

  private void attach(HttpServletRequest request, Optional<NotificationView> found)
      throws IOException, ServletException {
    Part file = request.getPart("file");
    NotificationView one =
        found.orElseThrow(() -> RefusedException.notFound("There is no such notification."));
    if (file == null || file.getSize() == 0) {
      throw RefusedException.invalid("document", "Choose a file first.");
    }
    // Asked before anything is stored; the use case asks again.
    CurrentActor.needs(Permission.KEEP_DUTIES, one.iso3());
    String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    StoredFile stored;
    try (InputStream bytes = file.getInputStream()) {
      stored = files.store(bytes, name, String.valueOf(file.getContentType()), LIMIT);
    }
    keep.attach(one.id(), stored.sha256(), stored.name());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Optional<NotificationView> found =
          find(text(request, "state"), text(request, "duty"), text(request, "id"))
              .filter(one -> !one.document().isEmpty());
      if (found.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      // Never shown by the browser as a page of the portal, whatever is in it.
      response.setContentType("application/octet-stream");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename*=UTF-8''"
              + java.net.URLEncoder.encode(
                      found.get().documentName(), java.nio.charset.StandardCharsets.UTF_8)
                  .replace("+", "%20"));
      try (InputStream bytes = files.open(found.get().document())) {
        bytes.transferTo(response.getOutputStream());
      }
    } catch (RefusedException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private Optional<NotificationView> find(String state, String duty, String id) {
    return duties.history(state, duty).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null || !value.matches("[A-Za-z0-9/_-]{1,200}") ? "" : value;
  }
}
