package org.mithaq.intake.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mithaq.intake.Doubt;
import org.mithaq.intake.IntakeHints;
import org.mithaq.intake.IntakeReport;
import org.mithaq.intake.IntakeReport.LanguageSource;
import org.mithaq.intake.IntakeWarning;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.intake.ProposedLaw;
import org.mithaq.intake.arabic.ArabicRepair;
import org.mithaq.intake.extraction.Extracted;
import org.mithaq.intake.extraction.Extraction;
import org.mithaq.intake.extraction.Paragraph;
import org.mithaq.intake.guessing.Guesses;
import org.mithaq.intake.segmentation.CaptionReader;
import org.mithaq.intake.segmentation.Layout;
import org.mithaq.intake.segmentation.Segmentation;
import org.mithaq.intake.text.LanguageOfText;
import org.mithaq.intake.text.LawText;
import org.mithaq.intake.text.Letters;
import org.mithaq.kernel.LanguageTag;

/** From bytes to the report, step by step. */
public final class Reading {
  private final Extraction extraction;

  public Reading(Extraction extraction) {
    this.extraction = extraction;
  }

  /** Reads bytes through a file of its own, which is gone afterwards. */
  public IntakeReport read(InputStream bytes, String name, String declared, IntakeHints hints)
      throws IOException {
    Path file = Files.createTempFile("mithaq-intake-", ".file");
    try {
      extraction.copy(bytes, file);
      String ocr = hints.language().map(LanguageTag::iso3).orElse("");
      return report(file, name, declared, hints, extraction.read(file, name, declared, ocr));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static IntakeReport report(
      Path file, String name, String declared, IntakeHints hints, Extracted extracted)
      throws IOException {
    List<IntakeWarning> warnings = new ArrayList<>(extracted.warnings());
    List<Paragraph> repaired = repaired(extracted, warnings);
    String sample = sample(repaired);
    LanguageOfText told = LanguageOfText.of(sample);
    LanguageTag language = hints.language().orElse(told.language());
    Layout layout = Layout.of(language);
    List<Paragraph> joined = Extraction.joined(repaired, new CaptionReader(layout)::begins);
    LawText text = LawText.of(joined, Math.max(1, extracted.pages()));
    Segmentation parts = Segmentation.of(text, layout, hints.iso3(), extracted.ocr());
    ProposedLaw law =
        new ProposedLaw(parts.provisions(), Guesses.of(text, layout, parts), parts.leftOut());
    warn(text, told, law, warnings);
    warnings.sort(Comparator.comparing(IntakeWarning::code));
    return new IntakeReport(
        Hash.of(file),
        name,
        declared,
        extracted.mediaType(),
        extracted.encoding(),
        language,
        hints.language().isPresent() ? LanguageSource.HINT : LanguageSource.TEXT,
        extracted.ocr(),
        text.text(),
        text.pages(),
        extracted.droppedLines(),
        warnings,
        law);
  }

  private static List<Paragraph> repaired(Extracted extracted, List<IntakeWarning> warnings) {
    List<Paragraph> given = extracted.paragraphs();
    ArabicRepair repair = ArabicRepair.of(given.stream().map(Paragraph::text).toList());
    warnings.addAll(repair.warnings());
    List<Paragraph> clean = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String text = Letters.clean(repair.lines().get(i));
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        Paragraph one = given.get(i);
        clean.add(new Paragraph(one.kind(), text, one.page(), one.strong()));
      }
    }
    return clean;
  }

  private static String sample(List<Paragraph> paragraphs) {
    StringBuilder sample = new StringBuilder();
    paragraphs.forEach(one -> sample.append(one.text()).append('\n'));
    return sample.toString();
  }

  private static void warn(
      LawText text, LanguageOfText told, ProposedLaw law, List<IntakeWarning> warnings) {
    boolean nothing = text.text().isBlank();
    if (nothing) {
      warnings.add(
          new IntakeWarning(Code.NO_TEXT, 0, 0, "The file holds no text that can be read."));
    } else if (law.all().findAny().isEmpty()) {
      warnings.add(
          new IntakeWarning(
              Code.NO_PROVISIONS,
              0,
              0,
              "Nothing in it looks like an article or another provision."));
    }
    int unreadable = Letters.unreadable(text.text());
    if (unreadable > 0) {
      warnings.add(
          new IntakeWarning(
              Code.UNREADABLE_CHARACTERS,
              unreadable,
              0,
              unreadable
                  + " characters say nothing; the file does not tell which letters they are."));
    }
    if (told.mixed()) {
      warnings.add(
          new IntakeWarning(
              Code.MIXED_LANGUAGES,
              0,
              0,
              "It seems to be in several languages; provisions of all but one will be missed or mixed."));
    }
    long numbers =
        law.all()
            .filter(
                one ->
                    one.doubts().contains(Doubt.NUMBER_JUMPS)
                        || one.doubts().contains(Doubt.NUMBER_REPEATS)
                        || one.doubts().contains(Doubt.NUMBER_GOES_BACK))
            .count();
    if (numbers > 0) {
      warnings.add(
          new IntakeWarning(
              Code.NUMBERING, (int) numbers, 0, numbers + " numbers repeat, jump or go back."));
    }
  }
}
