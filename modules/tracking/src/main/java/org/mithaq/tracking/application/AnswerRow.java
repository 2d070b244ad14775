package org.mithaq.tracking.application;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.TableRow;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.QuestionView;

/** One question as a row of a sheet, and back. */
final class AnswerRow {
  private AnswerRow() {}

  static List<Object> of(QuestionView one) {
    AnswerContent content = one.answer().content();
    return List.of(
        one.question().id(),
        one.obligation().map(it -> it.reference()).orElse(""),
        one.obligation().map(it -> it.level().name()).orElse(""),
        in(one.question().text(), "en"),
        one.answer().institution(),
        one.answer().version(),
        content.value().name(),
        content.given(),
        in(content.narrative(), "ar"),
        in(content.narrative(), "en"),
        in(content.narrative(), "fr"),
        content.practice().name(),
        in(content.practiceNarrative(), "ar"),
        in(content.practiceNarrative(), "en"),
        in(content.practiceNarrative(), "fr"),
        in(content.reason(), "ar"),
        in(content.reason(), "en"),
        in(content.reason(), "fr"),
        String.join("; ", content.mappings()),
        Stream.concat(one.evidence().stream(), one.wider().stream())
            .map(AnswerRow::mapping)
            .collect(Collectors.joining("\n")),
        one.suggested().name(),
        one.counted().name(),
        one.faults().stream().map(Enum::name).collect(Collectors.joining("; ")));
  }

  /** What a row says now; what it has no column for stays as it was. */
  static AnswerContent read(TableRow row, AnswerContent before, Consumer<CellProblem> problems) {
    CellReader cells = new CellReader(row, problems);
    return new AnswerContent(
        cells.has("value")
            ? cells.oneOf(AnswerValue.class, "value", AnswerValue.NOT_ASSESSED)
            : before.value(),
        cells.line("given", before.given()),
        cells.texts("narrative", before.narrative()),
        cells.has("practice")
            ? cells.oneOf(PracticeValue.class, "practice", PracticeValue.NOT_ASSESSED)
            : before.practice(),
        cells.texts("practiceNarrative", before.practiceNarrative()),
        cells.has("evidence") ? cells.list("evidence") : before.mappings(),
        before.other(),
        before.direct(),
        cells.texts("reason", before.reason()));
  }

  /** The id that goes into the column of evidence, and what it is. */
  private static String mapping(EvidenceView one) {
    return one.mappingId()
        + " "
        + one.kind()
        + " "
        + one.role()
        + " "
        + one.lawUri()
        + "/~"
        + one.eId();
  }

  private static String in(Texts texts, String language) {
    return texts.byTag().getOrDefault(language, "");
  }
}
