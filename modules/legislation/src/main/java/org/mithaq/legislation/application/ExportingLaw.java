package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ExportLaw;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.formats.AknWriter;
import org.mithaq.legislation.formats.JsonLawWriter;

/** Writes laws out. */
@UseCase
@Open
class ExportingLaw implements ExportLaw {
  private final Laws laws;

  @Inject
  ExportingLaw(Laws laws) {
    this.laws = laws;
  }

  @Override
  public void asAkomaNtoso(String lawId, LanguageTag language, OutputStream out)
      throws IOException {
    Law law = published(lawId);
    new AknWriter(law.uri(), law.content(), language).write(out);
  }

  @Override
  public void asJsonLine(String lawId, OutputStream out) throws IOException {
    JsonLawWriter.write(published(lawId).content(), out);
  }

  private Law published(String lawId) {
    return laws.byId(lawId)
        .filter(law -> !law.retracted())
        .orElseThrow(() -> RefusedException.notFound("no law " + lawId));
  }
}
