package org.mithaq.app.ui.institute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.app.ui.institute.Board.Cell;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.search.SearchReport;

/** What readers looked for in the last thirty days and did not find. */
@RequestScoped
public class SearchFigures {
  private static final int DAYS = 30;
  private static final int SHOWN = 100;

  @Inject private SearchReport report;
  @Inject private Reader reader;

  Board board() {
    List<List<Cell>> rows =
        report.unanswered(DAYS, SHOWN).stream()
            .map(
                one -> {
                  String href = reader.link("/desk/searches?q=" + reader.encoded(one.typed()));
                  return List.of(
                      new Cell(one.typed(), one.typed(), href),
                      Cell.figure(one.times(), href),
                      Cell.of(one.last().toString(), reader.date(one.last())));
                })
            .toList();
    return new Board("searches", List.of("typed", "times", "last"), rows);
  }
}
