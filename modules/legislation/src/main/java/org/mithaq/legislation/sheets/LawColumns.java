package org.mithaq.legislation.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.SheetWords;

/** The columns of the sheets of laws and of provisions. */
public final class LawColumns {
  /** What a report adds to a sheet that is sent back; nobody reads it. */
  public static final String PROBLEMS = "problems";

  private static final SheetWords WORDS = new SheetWords(LawColumns.class);

  private static final List<SheetColumn> LAWS =
      Stream.of(
              "address",
              "state",
              "kind",
              "kindAsTitled",
              "number",
              "numberAsPrinted",
              "calendar",
              "year",
              "localId",
              "title_*",
              "shortTitle_*",
              "gazetteName",
              "gazetteIssue",
              "gazetteDate",
              "gazettePage",
              "adopted",
              "adoptedAsPrinted",
              "published",
              "publishedAsPrinted",
              "commenced",
              "commencedAsPrinted",
              "repealed",
              "issuingBody",
              "concepts",
              "relations",
              "sourceUrl",
              "sourceRetrieved",
              "sourcePublisher",
              "sourceLicence",
              "sourceAttribution")
          .map(WORDS::column)
          .map(
              column ->
                  column.name().equals("kind") ? column.with(names(LawKind.values())) : column)
          .map(LawColumns::calendars)
          .toList();

  private static final List<SheetColumn> PROVISIONS =
      Stream.concat(
              LawRef.COLUMNS.stream(),
              Stream.of(
                  "language",
                  "authenticity",
                  "consolidated",
                  "versionDate",
                  "validFrom",
                  "validTo",
                  "order",
                  "depth",
                  "kind",
                  "number",
                  "heading",
                  "text",
                  "eId",
                  "action"))
          .map(WORDS::column)
          .map(LawColumns::provisionChoices)
          .toList();

  private LawColumns() {}

  public static List<SheetColumn> laws() {
    return LAWS;
  }

  public static List<SheetColumn> provisions() {
    return PROVISIONS;
  }

  /** Which law, and where in it: what the sheet of a part begins with. */
  public static List<SheetColumn> place() {
    return Stream.concat(LawRef.COLUMNS.stream(), Stream.of("eId", "language"))
        .map(WORDS::column)
        .toList();
  }

  /** What is added to a sheet on its way back; known so that it is not taken for a mistake. */
  public static SheetColumn problems() {
    return WORDS.column(PROBLEMS);
  }

  private static SheetColumn calendars(SheetColumn column) {
    return column.name().equals("calendar") ? column.with(List.of("GREGORIAN")) : column;
  }

  private static SheetColumn provisionChoices(SheetColumn column) {
    return switch (column.name()) {
      case "kind" ->
          column.with(
              Stream.concat(
                      names(ProvisionKind.values()).stream(), Stream.of(ProvisionRow.CONTINUED))
                  .toList());
      case "authenticity" -> column.with(names(Authenticity.values()));
      case "consolidated" -> column.with(List.of("true", "false"));
      case "action" -> column.with(List.of(ProvisionRow.DELETE));
      default -> column;
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
