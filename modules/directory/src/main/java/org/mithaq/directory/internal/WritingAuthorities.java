package org.mithaq.directory.internal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mithaq.directory.AuthoritySheet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.papers.SheetColumn;

/** Writes the directory so that reading it again changes nothing. */
@UseCase
@Open
public class WritingAuthorities implements AuthoritySheet {
  private final SeenAuthorities tables;
  private final KnownCodes known;

  @Inject
  public WritingAuthorities(SeenAuthorities tables, KnownCodes known) {
    this.tables = tables;
    this.known = known;
  }

  @Override
  public List<SheetColumn> columns(List<String> states) {
    Set<LanguageTag> languages =
        new TreeSet<>(List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH));
    tables.of(List.of()).forEach(one -> languages.addAll(one.name().byLanguage().keySet()));
    List<String> instruments = known.reading().instruments().stream().sorted().toList();
    return AuthorityColumns.all().stream()
        .flatMap(
            column ->
                switch (column.name()) {
                  case "name_*" -> languages.stream().map(column::in);
                  case "iso3" -> Stream.of(column.with(states));
                  case "instruments" -> Stream.of(column.with(instruments));
                  default -> Stream.of(column);
                })
        .toList();
  }

  @Override
  public List<List<Object>> rows(Set<String> states, List<SheetColumn> columns) {
    return tables.of(List.copyOf(states)).stream()
        .map(AuthorityCells::of)
        .map(cells -> row(cells, columns))
        .toList();
  }

  private static List<Object> row(Map<String, String> cells, List<SheetColumn> columns) {
    return columns.stream().map(column -> (Object) cells.getOrDefault(column.name(), "")).toList();
  }
}
