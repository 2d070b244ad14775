package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import org.mithaq.conventions.domain.Facts;
import org.mithaq.conventions.domain.InstrumentTexts;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Keeps authentic texts: all of a file or none. */
@UseCase
@Requires(Permission.IMPORT_INSTRUMENT_TEXT)
public class KeepingInstrumentText {
  private final InstrumentTexts texts;
  private final Facts facts;

  @Inject
  public KeepingInstrumentText(InstrumentTexts texts, Facts facts) {
    this.texts = texts;
    this.facts = facts;
  }

  /** How many were new or different. */
  public int keep(TextImport file) {
    int changed = texts.put(file.texts());
    if (changed > 0) {
      facts.raiseRevision();
    }
    return changed;
  }
}
