package org.mithaq.curation.application;

import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;

/** INV-15: the file that an entry was taken from is its source, beside what the editor says. */
final class Sourced {
  private Sourced() {}

  static LawDraft of(LawDraft content, EntryRows.Row row) {
    if (row.sourceFile().isEmpty()) {
      return content;
    }
    LawSource said = content.source();
    return content
        .with(content.expressions())
        .from(
            new LawSource(
                said.url(),
                said.retrieved().isEmpty()
                    ? row.createdAt().toString().substring(0, 10)
                    : said.retrieved(),
                said.publisher(),
                said.licence(),
                said.attribution(),
                row.sourceFile(),
                row.head().sourceName()));
  }
}
