package org.mithaq.app.ui.legislation;

import java.util.Optional;
import java.util.function.Function;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ExpressionView;

/**
 * The language that a reader wants beside the one that is read, and its text where there is one.
 */
public final class OtherLanguage {
  private final Optional<LanguageTag> wanted;
  private final Optional<ExpressionView> text;

  private OtherLanguage(Optional<LanguageTag> wanted, Optional<ExpressionView> text) {
    this.wanted = wanted;
    this.text = text;
  }

  /**
   * @param code as the address has it; empty for none
   * @param texts the text in a language, on the day that is read
   * @throws org.mithaq.kernel.RefusedException where the code is none of a language
   */
  static OtherLanguage asked(
      String code, ExpressionView read, Function<String, Optional<ExpressionView>> texts) {
    Optional<LanguageTag> wanted =
        code.isEmpty()
            ? Optional.empty()
            : Optional.of(LanguageTag.of(code)).filter(one -> !one.equals(read.language()));
    return new OtherLanguage(wanted, wanted.flatMap(one -> texts.apply(one.iso3())));
  }

  Optional<ExpressionView> text() {
    return text;
  }

  boolean is(LanguageTag language) {
    return wanted.filter(language::equals).isPresent();
  }

  public boolean isShown() {
    return text.isPresent();
  }

  /** Whether it was asked for and there is none on the day. */
  public boolean isMissing() {
    return wanted.isPresent() && text.isEmpty();
  }

  /** The text beside; null where there is none, as a page asks for it. */
  public ExpressionView getShown() {
    return text.orElse(null);
  }
}
