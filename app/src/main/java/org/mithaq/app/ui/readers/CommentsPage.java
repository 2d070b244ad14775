package org.mithaq.app.ui.readers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.OwnRecord;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.AknUri;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.readers.CellComments;
import org.mithaq.readers.CellComments.Cell;
import org.mithaq.readers.CellComments.Comment;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** What people of a region say of a cell of a comparison; without a cell, one's own. */
@Named
@RequestScoped
public class CommentsPage {
  @Inject private CellComments comments;
  @Inject private OwnRecord record;
  @Inject private LegislationCatalogue legislation;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private Cell cell;
  private List<Comment> all;

  public void load() {
    String obligation = parameter("obligation");
    String provision = parameter("provision");
    if (!obligation.isEmpty() || !provision.isEmpty()) {
      cell = stateOf(provision).map(s -> new Cell(obligation, s.iso3(), provision)).orElse(null);
      if (cell == null) {
        Missing.notFound();
        return;
      }
    }
    String[] pressed = form.pressed().split(" ", 2);
    if (pressed[0].equals("say") && cell != null) {
      does("said", this::say);
    } else if (pressed[0].equals("back") && pressed.length > 1) {
      does("taken-back", () -> comments.takeBack(pressed[1]));
    }
  }

  private void say() {
    if (!form.text("fullName").isEmpty()) {
      record.rename(form.text("fullName"));
    }
    comments.write(cell, form.text("text"));
  }

  /** The same cell asked for anew. */
  private void does(String told, Runnable work) {
    if (form.tries(work)) {
      Onward.to(
          "/desk/comments?"
              + reader
                  .getParameters()
                  .with("done", told)
                  .with("ui", reader.getLang())
                  .toQueryString());
    }
  }

  /** As the address says, else the one whose law the provision is of. */
  private Optional<StateView> stateOf(String provision) {
    return parameter("state").isEmpty()
        ? AknUri.parse(provision)
            .flatMap(uri -> legislation.lawAt(uri.work()))
            .map(LawView::iso3)
            .flatMap(regions::state)
        : regions.state(parameter("state"));
  }

  private String parameter(String name) {
    return reader.getParameters().first(name);
  }

  /** Null where one's own are shown. */
  public Cell getCell() {
    return cell;
  }

  public List<Comment> getAll() {
    if (all == null) {
      all = cell == null ? comments.mine() : comments.of(cell);
    }
    return all;
  }

  public boolean isWithin() {
    return cell != null && comments.within(cell.iso3());
  }

  /** Whether a name must be given first. */
  public boolean isNameless() {
    OwnRecord.View own = record.show();
    return own.registered() && own.fullName().isEmpty();
  }

  public String state(String iso3) {
    return labels.state(iso3, reader.getLanguage());
  }

  /** The cell of a comment, as an address of this page. */
  public String address(Cell of) {
    return "/desk/comments?"
        + reader
            .getParameters()
            .with("obligation", of.obligation())
            .with("state", of.iso3())
            .with("provision", of.provision())
            .with("done", "")
            .with("ui", reader.getLang())
            .toQueryString();
  }

  /** The comparison that the cell is of. */
  public String getComparison() {
    return reader.link(
        cell.obligation().isEmpty()
            ? "/compare?with=" + reader.encoded(cell.provision())
            : "/compare?obligation=" + cell.obligation());
  }
}
