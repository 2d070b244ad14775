package org.mithaq.app.api.intake;

import java.util.List;
import org.mithaq.intake.Guess;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.LeftOut;
import org.mithaq.intake.PageSpan;
import org.mithaq.intake.ProposedProvision;

/** A proposal on the wire; {@code language} is how its provisions' language was found. */
public record IntakeJson(
    String sha256,
    String name,
    String mediaType,
    String encoding,
    String language,
    String languageFrom,
    boolean ocr,
    int characters,
    int droppedLines,
    List<WarningJson> warnings,
    List<GuessJson> guesses,
    List<ProvisionJson> provisions,
    List<LeftOutJson> leftOut,
    List<PageJson> pages,
    String text) {
  /** What a person should know. */
  public record WarningJson(String code, int count, int page, String detail) {}

  /** Something the text seems to say about the law. */
  public record GuessJson(
      String field, String value, String printed, int start, int end, double confidence) {}

  /** A provision as it seems to stand there. */
  public record ProvisionJson(
      String kind,
      String number,
      String caption,
      String heading,
      String text,
      int start,
      int textStart,
      int end,
      int page,
      double confidence,
      List<String> doubts,
      List<ProvisionJson> children) {
    static ProvisionJson of(ProposedProvision one) {
      return new ProvisionJson(
          one.kind().name(),
          one.number(),
          one.caption(),
          one.heading(),
          one.text(),
          one.start(),
          one.textStart(),
          one.end(),
          one.page(),
          one.confidence(),
          one.doubts().stream().map(Enum::name).sorted().toList(),
          one.children().stream().map(ProvisionJson::of).toList());
    }
  }

  /** What is in no provision. */
  public record LeftOutJson(String reason, int start, int end) {}

  /** A page in the text. */
  public record PageJson(int number, int start, int end) {}

  static IntakeJson of(IntakeReport report) {
    return new IntakeJson(
        report.sha256(),
        report.name(),
        report.mediaType(),
        report.encoding(),
        report.language().code(),
        report.languageFrom().name(),
        report.ocr(),
        report.characters(),
        report.droppedLines(),
        report.warnings().stream().map(IntakeJson::warning).toList(),
        report.law().guesses().stream().map(IntakeJson::guess).toList(),
        report.law().provisions().stream().map(ProvisionJson::of).toList(),
        report.law().leftOut().stream().map(IntakeJson::leftOut).toList(),
        report.pages().stream().map(IntakeJson::page).toList(),
        report.text());
  }

  private static WarningJson warning(IntakeWarning one) {
    return new WarningJson(one.code().name(), one.count(), one.page(), one.detail());
  }

  private static GuessJson guess(Guess one) {
    return new GuessJson(
        one.field().name(), one.value(), one.printed(), one.start(), one.end(), one.confidence());
  }

  private static LeftOutJson leftOut(LeftOut one) {
    return new LeftOutJson(one.reason().name(), one.start(), one.end());
  }

  private static PageJson page(PageSpan one) {
    return new PageJson(one.number(), one.start(), one.end());
  }
}
