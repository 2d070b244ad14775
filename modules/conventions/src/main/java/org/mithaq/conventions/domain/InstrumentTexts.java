package org.mithaq.conventions.domain;

import java.util.List;

/** Where authentic texts that an institute supplied are kept. */
public interface InstrumentTexts {
  List<ObligationText> all();

  /**
   * Keeps them, each in the place of an earlier text of the same obligation and language.
   *
   * @return how many were new or different
   */
  int put(List<ObligationText> texts);
}
