package org.mithaq.app.asking.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.mithaq.app.asking.Labels;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Paper;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyEventView;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;

class NotePaperTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void aNoteNamesTheDutyAndItsClauseAndSaysInEachLanguageThatItIsADraft() throws Exception {
    for (LanguageTag reader :
        List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH)) {
      String words = words(reader);
      assertThat(words)
          .contains("UNTOC art. 6(2)(d)")
          .contains("Copies of laws")
          .contains("/akn/xa/act/2020/1")
          .contains(Labels.said("note.draft", reader))
          .contains(Labels.said("note.to.SG_UN", reader))
          .doesNotContain("note.")
          .doesNotContain("{0}");
    }
  }

  @Test
  void whatOnlyTheStateKnowsIsLeftOpen() throws Exception {
    assertThat(words(LanguageTag.ENGLISH))
        .contains(Labels.said("note.to-complete", LanguageTag.ENGLISH));
  }

  private static String words(LanguageTag reader) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Paper paper = Paper.docx(out, reader)) {
      new NotePaper(duty(), "Adalia", instrument(), Optional.empty(), reader, DAY).write(paper);
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static DutyView duty() {
    NotificationDutyView duty =
        new NotificationDutyView(
            "UNTOC/6/2/d",
            "UNTOC art. 6(2)(d)",
            "Copies of laws giving effect to art. 6 and changes",
            "furnish to the Secretary-General",
            "DUTY",
            List.of("ON_CHANGE"),
            "",
            "SG_UN",
            "recurring on change",
            "UNTOC/6",
            "",
            "a source");
    DutyEventView event =
        new DutyEventView(
            "e",
            DutyCause.LAW_CHANGED,
            DAY,
            LegalDate.UNKNOWN,
            "/akn/xa/act/2020/1",
            "law",
            "rule",
            Instant.EPOCH);
    return new DutyView(
        "XDA", duty, DutyStanding.DUE, LegalDate.UNKNOWN, Optional.empty(), List.of(event));
  }

  private static InstrumentView instrument() {
    return new InstrumentView(
        "UNTOC",
        Texts.of("en", "United Nations Convention against Transnational Organized Crime"),
        Texts.NONE,
        "CONVENTION",
        "UNIVERSAL",
        LegalDate.UNKNOWN,
        "",
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        LegalDate.UNKNOWN,
        "",
        "SG",
        "",
        "",
        List.of(),
        "",
        "",
        "",
        "a source");
  }
}
