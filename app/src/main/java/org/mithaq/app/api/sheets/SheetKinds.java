package org.mithaq.app.api.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.StatusActionSheet;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawSheets;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.SheetImport;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.SheetColumn;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** The kinds of sheets of all contexts, each with its columns and its rows. */
@ApplicationScoped
public class SheetKinds {
  private static final int LAWS_AT_ONCE = 200;

  private final LawSheets laws;
  private final StatusActionSheet statusActions;
  private final AuthoritySheet authorities;
  private final LegislationCatalogue catalogue;
  private final Regions regions;

  @Inject
  SheetKinds(
      LawSheets laws,
      StatusActionSheet statusActions,
      AuthoritySheet authorities,
      LegislationCatalogue catalogue,
      Regions regions) {
    this.laws = laws;
    this.statusActions = statusActions;
    this.authorities = authorities;
    this.catalogue = catalogue;
    this.regions = regions;
  }

  /**
   * Which laws, or whose acts.
   *
   * @param state ISO 3166 alpha-3, empty for any
   * @param region code, empty for any
   * @param law address of one, empty for any
   */
  record Asked(String state, String region, String law) {}

  /** The sheets that a kind is made of; a workbook holds those of laws. */
  List<String> sheets(String kind) {
    if (kind.equals(SheetImport.WORKBOOK)) {
      return laws.kinds();
    }
    if (!all().contains(kind)) {
      throw RefusedException.notFound(
          "No such kind of sheet: " + kind + "; there are " + String.join(", ", all()));
    }
    return List.of(kind);
  }

  boolean besideLaws(String kind) {
    return laws.kinds().indexOf(kind) > 1;
  }

  List<SheetColumn> columns(String sheet, String region) {
    return switch (sheet) {
      case AuthoritySheet.KIND -> authorities.columns(statesOf(region));
      case StatusActionSheet.KIND ->
          statusActions.columns(
              statesOf(region),
              regions.find(region).map(RegionView::instruments).orElse(List.of()));
      default -> laws.columns(sheet, region);
    };
  }

  private List<String> statesOf(String region) {
    return regions
        .find(region)
        .map(RegionView::states)
        .orElseGet(() -> regions.states().stream().map(StateView::iso3).toList());
  }

  /** Writes the rows under a header that was begun. */
  void rows(String sheet, Asked asked, List<SheetColumn> columns, SheetBook book)
      throws IOException {
    if (sheet.equals(StatusActionSheet.KIND)) {
      for (List<Object> row : statusActions.rows(states(asked))) {
        book.row(row);
      }
      return;
    }
    if (sheet.equals(AuthoritySheet.KIND)) {
      for (List<Object> row : authorities.rows(states(asked), columns)) {
        book.row(row);
      }
      return;
    }
    for (String law : laws(asked)) {
      for (List<Object> row : laws.rows(sheet, law, columns)) {
        book.row(row);
      }
    }
  }

  /** Before the answer begins: afterwards no status can be said any more. */
  void checkLaw(String address) {
    if (!address.isEmpty() && catalogue.lawAt(address).isEmpty()) {
      throw RefusedException.notFound("No law is at " + address);
    }
  }

  private List<String> laws(Asked asked) {
    if (!asked.law().isEmpty()) {
      return catalogue.lawAt(asked.law()).map(law -> law.id()).stream().toList();
    }
    LawFilter filter = new LawFilter(asked.state(), asked.region(), "", "", "");
    List<String> ids = new ArrayList<>();
    for (int page = 1; ; page++) {
      List<LawSummary> some = catalogue.laws(filter, page, LAWS_AT_ONCE).items();
      some.forEach(law -> ids.add(law.id()));
      if (some.size() < LAWS_AT_ONCE) {
        return ids;
      }
    }
  }

  private Set<String> states(Asked asked) {
    if (!asked.state().isEmpty()) {
      return Set.of(asked.state());
    }
    return regions.find(asked.region()).map(region -> Set.copyOf(region.states())).orElse(Set.of());
  }

  private List<String> all() {
    List<String> all = new ArrayList<>(laws.kinds());
    all.add(StatusActionSheet.KIND);
    all.add(AuthoritySheet.KIND);
    all.add(SheetImport.WORKBOOK);
    return all;
  }
}
