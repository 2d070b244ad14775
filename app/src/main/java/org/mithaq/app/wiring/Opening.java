package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** How far the house has opened: until {@link Stage#OPEN} every address answers 503. */
@ApplicationScoped
public class Opening {
  /** What the portal is doing before it lets anybody in, in this order. */
  public enum Stage {
    WAITING_FOR_DATABASE("waiting for the database"),
    MIGRATING("migrating the database"),
    LOADING("loading instruments and region packs"),
    PROJECTING("filling the search index for the first time"),
    OPEN("open"),
    FAILED("the start failed; see the log");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING_FOR_DATABASE);

  public Stage stage() {
    return stage.get();
  }

  public boolean open() {
    return stage.get() == Stage.OPEN;
  }

  void reached(Stage next) {
    stage.set(next);
  }
}
