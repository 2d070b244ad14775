package org.mithaq.app.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.mithaq.kernel.LanguageTag;

/** The interface languages, and which one a request is answered in. */
public final class Languages {
  /** In the order of the language switch. */
  public static final List<LanguageTag> INTERFACE =
      List.of(LanguageTag.ARABIC, LanguageTag.ENGLISH, LanguageTag.FRENCH);

  private Languages() {}

  /** {@code ?ui=} wins, else Accept-Language, else English. */
  public static LanguageTag of(HttpServletRequest request) {
    String asked = request.getParameter("ui");
    if (asked != null) {
      for (LanguageTag language : INTERFACE) {
        if (language.code().equalsIgnoreCase(asked.strip())) {
          return language;
        }
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      for (Locale locale : Collections.list(request.getLocales())) {
        for (LanguageTag language : INTERFACE) {
          if (language.primary().equals(locale.getLanguage())) {
            return language;
          }
        }
      }
    }
    return LanguageTag.ENGLISH;
  }
}
