package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;

/** What a task says besides; what a rule wrote in codes is told in the reader's words. */
@Named
@RequestScoped
public class TaskNotes {
  @Inject private Reader reader;

  public String words(TaskView task) {
    String[] said = task.note().split(" ");
    if (task.kind() != TaskKind.BROKEN_SOURCE || !task.openedBy().equals("rule")) {
      return task.note();
    }
    if (said[0].equals("CHANGED")) {
      return reader.say("source.CHANGED");
    }
    if (said[0].equals("KEPT") && said.length == 3) {
      return reader.say(
          "source.KEPT", reader.date(LocalDate.parse(said[2])), reader.code("kept", said[1]));
    }
    if (!said[0].equals("BROKEN") || said.length < 3) {
      return task.note();
    }
    String number = said.length > 3 ? " " + said[3] : "";
    return reader.say(
        "source.BROKEN",
        reader.date(LocalDate.parse(said[1])),
        reader.code("fetch", said[2]) + number);
  }
}
