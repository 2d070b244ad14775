package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;

/** The boards that the reader may see, in the order of the page. */
@RequestScoped
public class Boards {
  @Inject private CoverageFigures coverage;
  @Inject private WorkFigures work;
  @Inject private SearchFigures searches;

  /** By its lasting name; empty where there is none, or none for this reader. */
  public Optional<Board> find(String key) {
    return names().contains(key) ? Optional.of(board(key)) : Optional.empty();
  }

  public List<Board> all() {
    return names().stream().map(this::board).toList();
  }

  private static List<String> names() {
    if (!CurrentActor.get().may(Permission.APPROVE)
        || !CurrentActor.get().may(Permission.WORK_ON_TASKS)) {
      return List.of();
    }
    return CurrentActor.get().may(Permission.SEE_SEARCHES)
        ? List.of("round", "coverage", "tasks", "sources", "contributions", "searches")
        : List.of("round", "coverage", "tasks", "sources", "contributions");
  }

  private Board board(String key) {
    return switch (key) {
      case "coverage" -> coverage.board();
      case "round" -> work.round();
      case "tasks" -> work.tasks();
      case "sources" -> work.sources();
      case "contributions" -> work.contributions();
      default -> searches.board();
    };
  }
}
