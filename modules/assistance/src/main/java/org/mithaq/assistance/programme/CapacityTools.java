package org.mithaq.assistance.programme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.Question.Branch;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.Template;

/**
 * The sectors and tools of the criminal justice assessment toolkit, names and sources only, and the
 * working questionnaire over them. The tools themselves are texts that an institute loads.
 */
public final class CapacityTools {
  public static final String TEMPLATE = "CAPACITY";
  public static final String MET = "MET";
  private static final List<String> ANSWERS = List.of(MET, "MET_IN_PART", "NOT_MET");
  private static final String FILE = "/META-INF/mithaq-assistance/capacity_tools.csv";

  private static final List<Tool> TOOLS = read();

  private CapacityTools() {}

  /**
   * @param sector name of the sector as the source has it
   */
  public record Tool(String code, String sector, Texts name, String source) {}

  public static List<Tool> all() {
    return TOOLS;
  }

  public static Set<String> codes() {
    return TOOLS.stream().map(Tool::code).collect(Collectors.toUnmodifiableSet());
  }

  /** One question a tool: whether the minimum capacity is there. */
  public static Template template() {
    return new Template(
        TEMPLATE,
        0,
        Texts.of(
            "en",
            "Capacity by the sectors and tools of the assessment toolkit",
            "fr",
            "Capacités, par secteur et outil de la compilation d'outils d'évaluation",
            "ar",
            "القدرات بحسب قطاعات مجموعة أدوات التقييم وأدواتها"),
        List.of(),
        TOOLS.stream()
            .map(
                tool ->
                    new Question(
                        tool.code(),
                        "",
                        QuestionKind.CHOICE,
                        tool.name(),
                        ANSWERS,
                        Branch.ALWAYS,
                        Texts.of("en", tool.sector() + ". " + tool.source())))
            .toList());
  }

  private static List<Tool> read() {
    try (InputStream in = CapacityTools.class.getResourceAsStream(FILE);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream()
          .map(
              row ->
                  new Tool(
                      row.getField("code"),
                      row.getField("sector"),
                      Texts.of(
                          "en",
                          row.getField("tool_en"),
                          "fr",
                          row.getField("tool_fr"),
                          "ar",
                          row.getField("tool_ar")),
                      row.getField("source")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
