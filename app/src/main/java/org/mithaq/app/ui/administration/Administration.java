package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;

/** The parts of administration, each for whoever holds its right everywhere. */
@Named
@RequestScoped
public class Administration {
  private static final String BASE = "/desk/administration";

  private record Part(String name, Permission right) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("jobs", Permission.SEE_JOBS),
          new Part("outbox", Permission.REDELIVER_EVENTS),
          new Part("index", Permission.REBUILD_INDEX),
          new Part("packs", Permission.LOAD_PACK),
          new Part("mail", Permission.REDELIVER_EVENTS),
          new Part("files", Permission.REDELIVER_EVENTS),
          new Part("backups", Permission.REDELIVER_EVENTS),
          new Part("settings", Permission.REDELIVER_EVENTS));

  @Inject private Reader reader;

  /** Where one can go from each part. */
  public record Link(String href, String name, boolean here) {}

  /** Accounts first: they are for the administrators of regions too. */
  public List<Link> getLinks() {
    List<Link> links =
        new java.util.ArrayList<>(List.of(link(BASE + "/accounts", reader.say("accounts"))));
    PARTS.stream()
        .filter(part -> everywhere(part.right()))
        .forEach(
            part -> links.add(link(BASE + "/" + part.name(), reader.say("adm." + part.name()))));
    return links;
  }

  /** Whether the page may be shown; when not, the page for errors is. */
  boolean opens(Permission right) {
    boolean may = everywhere(right);
    if (!may) {
      Missing.forbidden();
    }
    return may;
  }

  static boolean everywhere(Permission right) {
    return CurrentActor.get().reach(right).everywhere();
  }

  private Link link(String path, String name) {
    return new Link(reader.link(path), name, reader.getAddress().path().startsWith(path));
  }
}
