package org.mithaq.legislation.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.legislation.LawSheets;
import org.mithaq.legislation.SheetImport;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.sheets.LawColumns;
import org.mithaq.legislation.sheets.SheetRows;
import org.mithaq.papers.SheetColumn;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Writes sheets out. */
@UseCase
@Open
class WritingSheets implements LawSheets {
  private final Laws laws;
  private final Regions regions;
  private final Iterable<LawSheetPart> parts;

  @Inject
  WritingSheets(Laws laws, Regions regions, @Any Instance<LawSheetPart> parts) {
    this(laws, regions, (Iterable<LawSheetPart>) parts);
  }

  WritingSheets(Laws laws, Regions regions, Iterable<LawSheetPart> parts) {
    this.laws = laws;
    this.regions = regions;
    this.parts = parts;
  }

  @Override
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of(SheetImport.LAWS, SheetImport.PROVISIONS));
    parts.forEach(part -> kinds.add(part.kind()));
    return kinds;
  }

  @Override
  public List<SheetColumn> columns(String kind, String region) {
    Set<LanguageTag> languages = new TreeSet<>(Comparator.comparing(LanguageTag::code));
    languages.addAll(List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH));
    Stream<SheetColumn> columns;
    if (kind.equals(SheetImport.LAWS)) {
      laws.titleLanguages().forEach(tag -> languages.add(LanguageTag.of(tag)));
      columns = LawColumns.laws().stream();
    } else if (kind.equals(SheetImport.PROVISIONS)) {
      columns = LawColumns.provisions().stream();
    } else {
      LawSheetPart part = part(kind);
      languages.addAll(part.languages());
      columns = Stream.concat(LawColumns.place().stream(), part.columns(region).stream());
    }
    regions.find(region).ifPresent(one -> languages.addAll(one.workingLanguages()));
    List<String> states = states(region);
    return columns
        .map(column -> column.name().equals("state") ? column.with(states) : column)
        .flatMap(
            column ->
                column.eachLanguage() ? languages.stream().map(column::in) : Stream.of(column))
        .toList();
  }

  @Override
  public List<List<Object>> rows(String kind, String lawId, List<SheetColumn> columns) {
    Law law =
        laws.byId(lawId)
            .filter(one -> !one.retracted())
            .orElseThrow(() -> RefusedException.notFound("no law " + lawId));
    return rows(kind, law).stream().map(cells -> inOrder(cells, columns)).toList();
  }

  private List<Map<String, Object>> rows(String kind, Law law) {
    return switch (kind) {
      case SheetImport.LAWS -> List.of(SheetRows.law(law.uri(), law.content()));
      case SheetImport.PROVISIONS -> SheetRows.provisions(law.uri(), law.content());
      default -> SheetRows.part(law.uri(), law.content(), part(kind).rows(law.id()));
    };
  }

  private static List<Object> inOrder(Map<String, Object> cells, List<SheetColumn> columns) {
    return columns.stream().<Object>map(column -> cells.getOrDefault(column.name(), "")).toList();
  }

  private LawSheetPart part(String kind) {
    for (LawSheetPart part : parts) {
      if (part.kind().equals(kind)) {
        return part;
      }
    }
    throw RefusedException.notFound("no such kind of sheet: " + kind);
  }

  private List<String> states(String region) {
    return regions
        .find(region)
        .map(one -> one.states())
        .orElseGet(() -> regions.states().stream().map(StateView::iso3).toList());
  }
}
