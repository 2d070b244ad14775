package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;

/** The first page of the workspace: what one may do, and where. */
@Named
@RequestScoped
public class DeskPage {
  @Inject private Reader reader;
  @Inject private Desk desk;

  /** A right and how far it reaches. */
  public record Right(String name, String places) {}

  public List<Right> getRights() {
    Actor actor = CurrentActor.get();
    return Arrays.stream(Permission.values())
        .filter(actor::may)
        .map(right -> new Right(reader.code("permission", right), desk.places(actor.reach(right))))
        .toList();
  }
}
