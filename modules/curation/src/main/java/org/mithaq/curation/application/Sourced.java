package org.mithaq.curation.application;

import org.mithaq.curation.EntryView;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;

/** INV-15: the file that an entry was taken from is its source, beside what the editor says. */
final class Sourced {
  private Sourced() {}

  static LawDraft of(EntryView entry) {
    if (entry.sourceFile().isEmpty()) {
      return entry.content();
    }
    LawSource said = entry.content().source();
    String taken = entry.createdAt().toString().substring(0, 10);
    return entry
        .content()
        .from(
            new LawSource(
                said.url(),
                said.retrieved().isEmpty() ? taken : said.retrieved(),
                said.publisher(),
                said.licence(),
                said.attribution(),
                entry.sourceFile(),
                entry.sourceName()));
  }
}
