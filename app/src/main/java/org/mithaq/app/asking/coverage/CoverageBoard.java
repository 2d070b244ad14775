package org.mithaq.app.asking.coverage;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.kernel.Text;
import org.mithaq.regions.RegionView;

/**
 * The States of a region towards instruments, or towards the articles of one, on a day.
 *
 * @param region whose States
 * @param instrument code of the instrument whose articles are shown; empty for all instruments
 * @param on the day
 * @param places instruments or articles, in their own order
 * @param lines the States, in alphabetical order of the reader's language
 */
public record CoverageBoard(
    RegionView region, String instrument, LocalDate on, List<Place> places, List<Line> lines) {
  public CoverageBoard {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
  }

  /** Where the board itself stands. */
  public String address() {
    return "/coverage?region="
        + region.code()
        + (instrument.isEmpty() ? "" : "&instrument=" + instrument)
        + "&on="
        + on;
  }

  /**
   * An instrument or an article.
   *
   * @param path {@code UNTOC} or {@code UNTOC/6}
   * @param number as it heads its column: the code, or the official number
   * @param heading its name, in the best language for the reader; the number where it has none
   */
  public record Place(String path, String number, Text heading) {}

  /**
   * A State.
   *
   * @param iso3 its code
   * @param name in the reader's language
   * @param cells one for each place, in the same order
   * @param total over all places
   */
  public record Line(String iso3, String name, List<CoverageCell> cells, CoverageCell total) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** Places where nobody has looked. */
    public long untouched() {
      return cells.stream().filter(cell -> cell.counts().isEmpty()).count();
    }
  }
}
