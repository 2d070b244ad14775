package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Permission;
import org.mithaq.notices.MailBoard;
import org.mithaq.notices.MailQueue;
import org.mithaq.notices.MailQueue.QueuedMail;
import org.mithaq.notices.MailStanding;

/** Mail that waits or was given up; whether mail arrives at all. */
@Named
@RequestScoped
public class MailPage {
  private static final int SHOWN = 200;

  @Inject private Administration administration;
  @Inject private MailBoard board;
  @Inject private MailQueue mails;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  public void load() {
    if (!administration.opens(Permission.REDELIVER_EVENTS)) {
      return;
    }
    String[] pressed = form.pressed().split(" ", 2);
    switch (pressed[0]) {
      case "all" -> form.does("remailed", board::redeliver);
      case "again" -> form.does("remailed", () -> mails.retry(pressed[1]));
      case "test" ->
          form.does("tested", () -> mails.test(form.text("email"), reader.getLanguage()));
      default -> {
        // Shown only.
      }
    }
  }

  public MailStanding getStanding() {
    return board.standing();
  }

  public List<QueuedMail> getMails() {
    return mails.list(SHOWN);
  }
}
