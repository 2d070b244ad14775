package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Texts;

/**
 * A working questionnaire. The official ones of a mechanism are texts to be loaded; these are
 * generated from obligations, or an institute's own.
 *
 * @param version rises with every change; a version never changes
 * @param instruments codes
 */
public record Template(
    String code, int version, Texts titles, List<String> instruments, List<Question> questions) {
  public Template {
    instruments = List.copyOf(instruments);
    questions = List.copyOf(questions);
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Template at(int otherVersion) {
    return new Template(code, otherVersion, titles, instruments, questions);
  }
}
