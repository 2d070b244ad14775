package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.kernel.Permission;
import org.mithaq.outbox.DeadLetters;
import org.mithaq.outbox.DeadLetters.Aside;
import org.mithaq.outbox.DeadLetters.DeadLetter;
import org.mithaq.outbox.DeadLetters.SetAside;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.outbox.OutboxCounts;

/** News that could not be brought: seen, brought again, or set aside with a reason. */
@Named
@RequestScoped
public class OutboxPage {
  private static final int SHOWN = 200;

  @Inject private Administration administration;
  @Inject private OutboxBoard board;
  @Inject private DeadLetters letters;
  @Inject private DeskForm form;

  public void load() {
    if (!administration.opens(Permission.REDELIVER_EVENTS)) {
      return;
    }
    String[] pressed = form.pressed().split(" ", 2);
    switch (pressed[0]) {
      case "all" -> form.does("redelivered", board::redeliver);
      case "again" -> form.does("redelivered", () -> letters.redeliver(pressed[1]));
      case "aside" -> form.does("aside", () -> setAside(pressed[1]));
      default -> {
        // Shown only.
      }
    }
  }

  private void setAside(String letter) {
    String reason = form.text("reason-" + letter);
    letters.setAside(new SetAside(letter, reason, CurrentActor.get().name()));
  }

  public OutboxCounts getCounts() {
    return board.counts();
  }

  public List<DeadLetter> getDead() {
    return letters.list(SHOWN);
  }

  public List<Aside> getAside() {
    return letters.aside(SHOWN);
  }
}
