package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Incoming;
import org.mithaq.curation.IncomingItem;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.ReadFile;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Slice;

/** What came by itself: taken into a draft, or set aside with a reason. */
@Named
@RequestScoped
public class IncomingPage {
  private static final int PAGE = 50;

  @Inject private Incoming incoming;
  @Inject private ReadFile read;
  @Inject private ProposedDraft proposed;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Labels labels;

  private Slice<IncomingItem> found;

  /** A button says what it does, with which one, in which version. */
  public void work() {
    String[] pressed = form.pressed().split(" ");
    if (pressed.length != 3 || !pressed[2].matches("\\d{1,9}")) {
      return;
    }
    long version = Long.parseLong(pressed[2]);
    switch (pressed[0]) {
      case "take" -> take(pressed[1], version);
      case "aside" ->
          form.does(
              "incoming-aside",
              () -> incoming.setAside(pressed[1], version, form.text("reason-" + pressed[1])));
      default -> {
        // no button of this page
      }
    }
  }

  private void take(String id, long version) {
    String[] entry = new String[1];
    if (form.tries(() -> entry[0] = taken(id, version))) {
      Onward.to(reader.link("/desk/drafts/" + entry[0]));
    }
  }

  private String taken(String id, long version) {
    IncomingItem item =
        incoming
            .find(id)
            .orElseThrow(() -> RefusedException.notFound("Nothing of that name came."));
    if (item.kind() != IncomingItem.Kind.FILE) {
      return incoming.takeLaw(id, version);
    }
    String iso3 = item.iso3().isEmpty() ? form.text("state-" + id) : item.iso3();
    IntakeReport report = read.readStored(item.fileSha256(), new IntakeHints("", iso3));
    return incoming.takeFile(id, version, proposed.of(report, iso3));
  }

  private Slice<IncomingItem> found() {
    if (found == null) {
      found = incoming.list(isWaiting(), "", getPage() - 1, PAGE);
    }
    return found;
  }

  public List<IncomingItem> getItems() {
    return found().items();
  }

  public long getTotal() {
    return found().total();
  }

  public List<Incoming.FolderView> getFolders() {
    return incoming.folders();
  }

  public boolean isWaiting() {
    return !reader.getParameters().first("decided").equals("1");
  }

  public int getPage() {
    String page = reader.getParameters().first("page");
    return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
  }

  public boolean isMore() {
    return (long) getPage() * PAGE < found().total();
  }

  public String state(String iso3) {
    return iso3.isEmpty()
        ? reader.say("incoming.anystate")
        : labels.state(iso3, reader.getLanguage());
  }
}
