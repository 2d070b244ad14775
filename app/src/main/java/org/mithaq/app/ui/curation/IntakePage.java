package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.kernel.LanguageTag;

/** Handing a file in: what can be said of it beforehand. */
@Named
@RequestScoped
public class IntakePage {
  /** Languages whose laws are cut into provisions by patterns of their own. */
  private static final List<LanguageTag> LANGUAGES =
      List.of("ar", "fr", "en", "es", "pt").stream().map(LanguageTag::of).toList();

  public List<LanguageTag> getLanguages() {
    return LANGUAGES;
  }
}
