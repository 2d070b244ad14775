package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.curation.ImportFeeds;
import org.mithaq.curation.ImportFeeds.FeedDraft;
import org.mithaq.curation.ImportFeeds.FeedView;
import org.mithaq.curation.ImportFeeds.Kind;

/** Addresses that laws come from: added, asked now, stopped, with how it went last. */
@Named
@RequestScoped
public class FeedsPage {
  @Inject private ImportFeeds feeds;
  @Inject private DeskForm form;

  public void work() {
    String[] pressed = form.pressed().split(" ");
    switch (pressed[0]) {
      case "add" -> form.does("feed-added", () -> feeds.add(draft()));
      case "ask" -> form.does("feed-asked", () -> feeds.harvest(pressed[1]));
      case "stop" ->
          form.does("feed-stopped", () -> feeds.activate(pressed[1], number(pressed), false));
      case "resume" ->
          form.does("feed-resumed", () -> feeds.activate(pressed[1], number(pressed), true));
      default -> {
        // no button of this page
      }
    }
  }

  private static long number(String[] pressed) {
    return pressed.length == 3 && pressed[2].matches("\\d{1,9}") ? Long.parseLong(pressed[2]) : 0;
  }

  private FeedDraft draft() {
    String minutes = form.text("minutes");
    return new FeedDraft(
        form.text("name"),
        form.text("kind").equals("OAI") ? Kind.OAI : Kind.FILE,
        form.text("url"),
        form.text("set"),
        form.text("prefix"),
        form.text("state"),
        form.text("publisher"),
        form.text("licence"),
        minutes.matches("\\d{1,6}") ? Integer.parseInt(minutes) : 0);
  }

  public List<FeedView> getItems() {
    return feeds.list();
  }

  /** When it was last asked; null before. An Optional is opened by the page's language itself. */
  public Instant ended(FeedView feed) {
    return feed.endedAt().orElse(null);
  }

  public List<Kind> getKinds() {
    return List.of(Kind.values());
  }
}
