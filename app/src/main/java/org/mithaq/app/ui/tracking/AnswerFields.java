package org.mithaq.app.ui.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.DirectApplication;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.TableAnswer;

/** The fields of one question in a form, by the question's id, read as an answer. */
record AnswerFields(HttpServletRequest request, String question, LanguageTag reader) {

  /** Whether the form has this question at all. */
  boolean sent() {
    return request.getParameter(name("version")) != null;
  }

  long version() {
    String version = text("version");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }

  AnswerContent content(QuestionView present) {
    AnswerContent now = present.answer().content();
    return new AnswerContent(
        value(AnswerValue.class, "value", AnswerValue.NOT_ASSESSED),
        given(present),
        texts("narrative"),
        value(PracticeValue.class, "practice", PracticeValue.NOT_ASSESSED),
        texts("practiceNarrative"),
        mappings(),
        others(now.other()),
        new DirectApplication(
            text("publication"),
            LegalDate.parse(text("published")),
            !text("selfExecuting").isEmpty()),
        texts("reason"));
  }

  /** Whether the form says anything that is not there yet; ticks that came with it say nothing. */
  boolean says(QuestionView present) {
    AnswerContent content = content(present);
    if (present.answer().version() == 0) {
      AnswerContent without = content.on();
      return !without.equals(AnswerContent.NONE);
    }
    return !content.equals(present.answer().content());
  }

  /** Of a table, its cells row by row; of any other question, its one field. */
  private String given(QuestionView present) {
    if (present.question().kind() != QuestionKind.TABLE) {
      return text("given");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; request.getParameter(name("given-" + row + "-0")) != null; row++) {
      List<String> cells = new ArrayList<>();
      // Also cells that no column asks for: what is wrong with a table is said, never cut off.
      for (int column = 0;
          request.getParameter(name("given-" + row + "-" + column)) != null;
          column++) {
        cells.add(text("given-" + row + "-" + column));
      }
      rows.add(cells);
    }
    return TableAnswer.given(rows);
  }

  private List<String> mappings() {
    String[] ticked = request.getParameterValues(name("mapping"));
    return ticked == null ? List.of() : Arrays.asList(ticked);
  }

  private List<OtherEvidence> others(List<OtherEvidence> present) {
    List<OtherEvidence> all = new ArrayList<>();
    for (int i = 0; request.getParameter(name("other-" + i)) != null; i++) {
      String said = text("other-" + i);
      if (!said.isEmpty()) {
        Texts before = i < present.size() ? present.get(i).text() : Texts.NONE;
        all.add(
            new OtherEvidence(
                value(OtherKind.class, "other-kind-" + i, OtherKind.INSTITUTION),
                said(before, said),
                LegalDate.parse(text("other-since-" + i)),
                text("other-reference-" + i)));
      }
    }
    return all;
  }

  /** What stood there in another language stays as it is until somebody says it anew. */
  private Texts said(Texts before, String words) {
    boolean same = before.bestFor(reader).map(Text::value).filter(words::equals).isPresent();
    return same ? before : Texts.of(reader.code(), words);
  }

  private <E extends Enum<E>> E value(Class<E> type, String field, E otherwise) {
    String value = text(field);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(value))
        .findFirst()
        .orElse(otherwise);
  }

  private Texts texts(String field) {
    return TrackingForm.texts(request, name(field));
  }

  private String text(String field) {
    String value = request.getParameter(name(field));
    return value == null ? "" : value.strip();
  }

  private String name(String field) {
    return question + ":" + field;
  }
}
