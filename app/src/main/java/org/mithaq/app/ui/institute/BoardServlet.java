package org.mithaq.app.ui.institute;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.institute.Board.Cell;
import org.mithaq.papers.Sheet;

/** {@code /desk/institute/boards/{key}.csv}: a board to take home. */
@WebServlet("/desk/institute/boards/*")
public class BoardServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ENDING = ".csv";

  @Inject private transient Boards boards;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<Board> board =
        file.endsWith(ENDING)
            ? boards.find(file.substring(0, file.length() - ENDING.length()))
            : Optional.empty();
    if (board.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"mithaq-"
            + board.get().key()
            + "-"
            + LocalDate.now(clock)
            + ".csv\"");
    try (Sheet sheet = Sheet.csv(response.getOutputStream(), board.get().columns())) {
      for (List<Cell> row : board.get().rows()) {
        sheet.row(row.stream().map(Cell::value).toList());
      }
    }
  }
}
