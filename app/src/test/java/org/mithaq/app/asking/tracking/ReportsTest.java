package org.mithaq.app.asking.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.tracking.Printed.Form;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Reviews.FindingView;

/** Papers of plans and findings, in every language and form. */
class ReportsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final List<LanguageTag> READERS =
      List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH);

  @Test
  void aPlanIsPrintedInEachLanguageWithItsDayAndItsSources() throws IOException {
    for (LanguageTag reader : READERS) {
      String words = word(plan(reader));
      assertThat(words)
          .contains("M1", "UNTOC 6(1)(a)", Labels.said("report.sources", reader))
          .contains(Labels.message("measure.state.DELAYED", reader, ""))
          .contains(Labels.said("disclaimer", reader))
          .doesNotContain("{0}", "plan.", "measure.", "indicator.", "report.");
    }
  }

  @Test
  void aFindingIsPrintedWithTheStatesResponseAndWhatIsUnknownIsCalledSo() throws IOException {
    for (LanguageTag reader : READERS) {
      assertThat(word(findings(reader)))
          .contains("a gap in the code")
          .contains(Labels.said("statements.others", reader), "we see it otherwise")
          .contains(Labels.message("finding.response.PENDING", reader, ""))
          .contains(Labels.message("finding.implementation.UNKNOWN", reader, ""))
          .doesNotContain("finding.");
    }
  }

  @Test
  void theSamePaperIsAWorkbookWithASheetForEachTable() throws IOException {
    List<String> sheets;
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(plan(LanguageTag.ENGLISH).as(Form.XLSX)))) {
      sheets = book.getSheets().map(Sheet::getName).toList();
    }
    assertThat(sheets).hasSizeGreaterThan(2).contains("Mithaq", "Progress", "Measures");
  }

  @Test
  void theSamePaperIsAPdf() {
    assertThat(new String(plan(LanguageTag.ARABIC).as(Form.PDF), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
  }

  private static String word(Printed paper) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper.as(Form.DOCX)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static Printed plan(LanguageTag reader) {
    Plan.Measure measure =
        new Plan.Measure(
            "M1",
            Texts.of("en", "Amend the code"),
            Texts.NONE,
            Set.of(),
            Set.of("UNTOC/6/1/a"),
            "Ministry",
            List.of("Court"),
            Plan.MeasureType.LAW_REFORM,
            Plan.CapacityLevel.ENABLING_ENVIRONMENT,
            "",
            "",
            LegalDate.UNKNOWN,
            LegalDate.parse("2027"),
            Texts.NONE,
            Set.of(),
            Plan.MeasureState.DELAYED,
            Texts.NONE,
            List.of());
    Plan plan =
        new Plan(
            Plan.Kind.NATIONAL,
            "XDA",
            Texts.of("en", "The plan"),
            LegalDate.parse("2026"),
            LegalDate.parse("2030"),
            "",
            List.of(),
            "",
            List.of(),
            List.of(measure),
            List.of());
    Map<Plan.MeasureState, Long> byState = new EnumMap<>(Plan.MeasureState.class);
    for (Plan.MeasureState state : Plan.MeasureState.values()) {
      byState.put(state, state == Plan.MeasureState.DELAYED ? 1L : 0L);
    }
    PlanView view =
        new PlanView(
            "id",
            1,
            PlanView.State.ADOPTED,
            Optional.of(DAY),
            plan,
            new PlanView.Progress(byState, Map.of(), 0, 0),
            List.of(),
            List.of(),
            List.of(),
            "somebody",
            Instant.EPOCH);
    return new Printed(
        "plan",
        reader,
        new PlanReport(view, "Suhayl", List.of(), DAY, new ReportWords(null, reader))::write);
  }

  private static Printed findings(LanguageTag reader) {
    ReportWords words = new ReportWords(null, reader);
    FindingView finding =
        new FindingView(
            "f",
            1,
            "XDA",
            new Subject("review", "r"),
            Finding.of(
                "UNTOC/5/1",
                Finding.Kind.GAP,
                Texts.of("en", "a gap in the code"),
                Finding.Priority.HIGH,
                Set.of()));
    return new Printed(
        "findings",
        reader,
        new FindingsReport(
                words.plain("Suhayl"),
                List.of(finding),
                List.of(
                    new ContributionView(
                        "c",
                        new Subject("finding", "f"),
                        "Watch",
                        BodyKind.CIVIL_SOCIETY,
                        Texts.of("en", "we see it otherwise"),
                        Instant.EPOCH)),
                DAY,
                words)
            ::write);
  }
}
