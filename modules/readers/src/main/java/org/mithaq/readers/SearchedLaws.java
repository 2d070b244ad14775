package org.mithaq.readers;

import java.util.List;
import org.mithaq.kernel.LanguageTag;

/** Answers saved searches; brought by whoever reads the addresses of searches. */
public interface SearchedLaws {
  /**
   * Addresses of the newest laws that answer.
   *
   * @param query everything after the question mark of {@code /search}
   * @throws org.mithaq.kernel.RefusedException Invalid for what is no search, Unavailable while the
   *     engine is away
   */
  List<String> answering(String query, LanguageTag reader, int atMost);
}
