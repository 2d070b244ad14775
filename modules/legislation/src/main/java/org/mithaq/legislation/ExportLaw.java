package org.mithaq.legislation;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a law so that importing it again gives the same law. Open. */
public interface ExportLaw {
  /** As Akoma Ntoso 3.0, one document with all versions of one language, or the newest one. */
  void asAkomaNtoso(String lawId, org.mithaq.kernel.LanguageTag language, OutputStream out)
      throws IOException;

  /** As one line of the bulk format. */
  void asJsonLine(String lawId, OutputStream out) throws IOException;
}
