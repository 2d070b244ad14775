package org.mithaq.app.ui.readers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.OwnRecord;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.readers.OwnBelongings;
import org.mithaq.tracking.Nominate;

/** Everything that the portal keeps about somebody, as a file of theirs. */
@WebServlet("/desk/account/export")
public class OwnExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int AT_MOST = 10_000;

  @Inject private transient OwnRecord record;
  @Inject private transient OwnBelongings belongings;
  @Inject private transient Tasks tasks;
  @Inject private transient Nominate nominate;

  /** Tasks that are or were given to them. */
  private List<TaskView> given() {
    Actor me = CurrentActor.get();
    TaskFilter mine = new TaskFilter(me.name(), "", Optional.empty(), false, false);
    return me.may(Permission.WORK_ON_TASKS) ? tasks.list(mine, 0, AT_MOST).items() : List.of();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    CollectionFileServlet.json(
        OwnJson.of(record.show(), belongings.everything(), given(), nominate.own()), file);
    response.setContentType("application/json");
    response.setHeader("Content-Disposition", "attachment; filename=\"mithaq-my-account.json\"");
    file.writeTo(response.getOutputStream());
  }
}
