package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;

/** Handing a file in: what can be said of it beforehand. */
@Named
@RequestScoped
public class IntakePage {
  /** Languages whose laws are cut into provisions by patterns of their own. */
  private static final List<LanguageTag> LANGUAGES =
      List.of("ar", "fr", "en", "es", "pt").stream().map(LanguageTag::of).toList();

  @Inject private Reader reader;

  public List<LanguageTag> getLanguages() {
    return LANGUAGES;
  }

  /** Why the last file was not taken; empty for what the portal has no words for. */
  public String getProblem() {
    String asked = reader.getParameters().first("problem");
    return Arrays.stream(FileServlet.Problem.values())
        .filter(one -> one.name().equals(asked))
        .findFirst()
        .map(one -> reader.code("upload.problem", one))
        .orElse("");
  }
}
