package org.mithaq.app.ui.tracking;

import java.util.stream.Collectors;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;

/** What an answer lacks, in words; of an offence, which elements. */
final class AnswerWords {
  private AnswerWords() {}

  static String lack(QuestionView question, Fault fault, LanguageTag reader) {
    String words = Labels.message("answer.fault." + fault, reader, fault.name());
    if (fault != Fault.ELEMENTS_MISSING) {
      return words;
    }
    String comma = Labels.message("desk.comma", reader, ", ");
    return words
        + " "
        + question.missing().stream()
            .map(one -> Labels.message("element." + one, reader, one))
            .collect(Collectors.joining(comma));
  }
}
