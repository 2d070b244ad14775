package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.YearlyRound;
import org.mithaq.kernel.Permission;

/** For the institute: its boards, and the opening of the year's round of confirmations. */
@Named
@RequestScoped
public class InstitutePage {
  @Inject private YearlyRound rounds;
  @Inject private Boards boards;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private List<Board> all;

  /** Opens the round of the State that was chosen, or what of it is not there yet. */
  public void work() {
    if (!CurrentActor.get().may(Permission.APPROVE)) {
      Missing.forbidden();
      return;
    }
    if (form.pressed().equals("open")) {
      form.does("round", () -> rounds.open(form.text("state"), getYear()));
    }
  }

  public int getYear() {
    return reader.getToday().getYear();
  }

  public List<Board> getBoards() {
    if (all == null) {
      all = boards.all();
    }
    return all;
  }

  public String title(Board board) {
    return reader.say("board." + board.key());
  }

  public String lead(Board board) {
    return reader.say("board." + board.key() + ".lead");
  }

  public String none(Board board) {
    return reader.say("board." + board.key() + ".none");
  }

  public String column(String name) {
    return reader.say("board.column." + name);
  }
}
