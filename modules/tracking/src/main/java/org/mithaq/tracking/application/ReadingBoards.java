package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.EvidenceClass;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.domain.Reservations;
import org.mithaq.tracking.persistence.BoardRows;

/** Boards, computed from two statements an instrument: what law shows, and what States said. */
@UseCase
@Open
class ReadingBoards implements Boards {
  private static final int LAST_BEFORE_NONE = CoverageKind.RECHECK.ordinal();

  private final ConventionCatalogue conventions;
  private final LawEvidence law;
  private final NoProvisions noProvisions;
  private final BoardRows rows;

  @Inject
  ReadingBoards(
      ConventionCatalogue conventions, LawEvidence law, NoProvisions noProvisions, BoardRows rows) {
    this.conventions = conventions;
    this.law = law;
    this.noProvisions = noProvisions;
    this.rows = rows;
  }

  @Override
  public List<BoardLine> ofState(String iso3, LocalDate on) {
    List<String> codes = conventions.instruments().stream().map(InstrumentView::code).toList();
    Map<String, ParticipationView> participation = new HashMap<>();
    conventions.participation(iso3, on).forEach(one -> participation.put(one.instrument(), one));
    List<BoardCell> cells = cells(codes, Set.of(iso3), on).getOrDefault(iso3, List.of());
    return codes.stream()
        .map(code -> line(iso3, code, participation.get(code), of(code, cells)))
        .filter(line -> !line.figures().isEmpty())
        .toList();
  }

  @Override
  public List<BoardLine> ofInstrument(String instrument, Set<String> states, LocalDate on) {
    Map<String, ParticipationView> participation = new HashMap<>();
    conventions.participants(instrument, on).forEach(one -> participation.put(one.iso3(), one));
    List<BoardLine> lines = new ArrayList<>();
    cells(List.of(instrument), states, on)
        .forEach(
            (iso3, cells) -> lines.add(line(iso3, instrument, participation.get(iso3), cells)));
    return lines;
  }

  @Override
  public List<BoardCell> ofObligation(String path, Set<String> states, LocalDate on) {
    return cells(List.of(path.split("/", 2)[0]), states, on).values().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.obligation().equals(path))
        .toList();
  }

  @Override
  public List<BoardCell> ofArticle(String path, Set<String> states, LocalDate on) {
    return cells(List.of(path.split("/", 2)[0]), states, on).values().stream()
        .flatMap(List::stream)
        .filter(cell -> cell.obligation().startsWith(path + "/"))
        .toList();
  }

  @Override
  public List<BoardCell> rows(Figure figure) {
    return figure.of(
        cells(List.of(figure.instrument()), Set.of(figure.iso3()), figure.on())
            .getOrDefault(figure.iso3(), List.of()));
  }

  private BoardLine line(
      String iso3, String instrument, ParticipationView participation, List<BoardCell> cells) {
    return new BoardLine(
        iso3,
        instrument,
        Optional.ofNullable(participation),
        !conventions.statements(instrument, iso3).isEmpty(),
        BoardLine.count(cells));
  }

  private static List<BoardCell> of(String instrument, List<BoardCell> cells) {
    return cells.stream().filter(cell -> cell.obligation().startsWith(instrument + "/")).toList();
  }

  /** Cells by State in order of code, each in the order of the instruments. */
  private Map<String, List<BoardCell>> cells(
      List<String> instruments, Set<String> states, LocalDate on) {
    Set<String> codes = Set.copyOf(instruments);
    List<ObligationView> obligations = instruments.stream().flatMap(this::assessable).toList();
    Map<String, Shown> shown = shown(codes, states, on);
    Reach reach = CurrentActor.get().reach(Permission.SEE_TRACKING);
    Map<String, BoardRows.Held> held = rows.held(codes, states, on, reach);
    Map<String, List<BoardCell>> cells = new LinkedHashMap<>();
    for (String iso3 : new TreeSet<>(states)) {
      List<StatementView> statements =
          conventions.statements("", iso3).stream()
              .filter(one -> codes.contains(one.instrument()))
              .toList();
      Reservations reservations = new Reservations(statements, on);
      List<BoardCell> of = new ArrayList<>();
      for (ObligationView one : obligations) {
        of.add(
            cell(
                iso3,
                one,
                shown.getOrDefault(iso3, Shown.NOTHING),
                Optional.ofNullable(held.get(iso3 + " " + one.path())),
                reservations.covers(one.path())));
      }
      cells.put(iso3, of);
    }
    return cells;
  }

  /** What a State can be assessed by. */
  private Stream<ObligationView> assessable(String instrument) {
    return conventions.articles(instrument).stream()
        .map(ArticleView::number)
        .flatMap(article -> conventions.obligations(instrument, article).stream())
        .filter(one -> one.assessable() && one.addressee().equals("STATE_PARTY"));
  }

  private static BoardCell cell(
      String iso3,
      ObligationView obligation,
      Shown shown,
      Optional<BoardRows.Held> held,
      boolean reserved) {
    Optional<CoverageCell> of = Optional.ofNullable(shown.within().get(obligation.path()));
    return new BoardCell(
        iso3,
        obligation.path(),
        obligation.reference(),
        obligation.level(),
        reserved
            ? AnswerClass.RESERVED
            : held.map(BoardRows.Held::law).orElse(AnswerClass.NOT_ASSESSED),
        shown.evidence(obligation.path()),
        held.map(BoardRows.Held::practice).orElse(PracticeValue.NOT_ASSESSED),
        held.map(BoardRows.Held::assessment).orElse(""),
        held.map(BoardRows.Held::referenceDate),
        of.map(cell -> cell.count(CoverageKind.REVIEWED)).orElse(0L));
  }

  /** What law shows, by State; one statement. */
  private Map<String, Shown> shown(Set<String> instruments, Set<String> states, LocalDate on) {
    Map<String, Shown> byState = new HashMap<>();
    for (CoverageCell cell : law.ofObligations(instruments, states, on)) {
      byState.computeIfAbsent(cell.iso3(), iso3 -> Shown.nothingYet()).add(cell);
    }
    for (String instrument : instruments) {
      for (NoProvisionView one : noProvisions.standing(instrument, states)) {
        if (one.stands(on)) {
          byState
              .computeIfAbsent(one.iso3(), iso3 -> Shown.nothingYet())
              .without()
              .add(one.obligation());
        }
      }
    }
    return byState;
  }

  /**
   * What law shows of one State.
   *
   * @param at places that something is mapped to
   * @param within by place, what is mapped to it or below it
   * @param without places for which somebody stated that there is no national provision
   */
  private record Shown(Set<String> at, Map<String, CoverageCell> within, Set<String> without) {
    static final Shown NOTHING = new Shown(Set.of(), Map.of(), Set.of());

    static Shown nothingYet() {
      return new Shown(new TreeSet<>(), new HashMap<>(), new TreeSet<>());
    }

    /** The strongest that is there; a statement that there is none stands for all below it. */
    EvidenceClass evidence(String path) {
      Optional<CoverageKind> mapped =
          Optional.ofNullable(within.get(path)).flatMap(CoverageCell::kind);
      boolean none = without.contains(path) || above(path, without);
      boolean stronger = mapped.filter(kind -> kind.ordinal() <= LAST_BEFORE_NONE).isPresent();
      return none && !stronger
          ? EvidenceClass.NO_PROVISION
          : EvidenceClass.of(mapped, above(path, at));
    }

    void add(CoverageCell cell) {
      at.add(cell.path());
      for (String path = cell.path(); path.contains("/"); path = parent(path)) {
        within.merge(
            path,
            cell,
            (one, other) -> CoverageCell.sum(one.iso3(), one.path(), List.of(one, other)));
      }
    }

    private static boolean above(String path, Set<String> places) {
      for (String up = parent(path); up.contains("/"); up = parent(up)) {
        if (places.contains(up)) {
          return true;
        }
      }
      return false;
    }

    private static String parent(String path) {
      return path.substring(0, path.lastIndexOf('/'));
    }
  }
}
