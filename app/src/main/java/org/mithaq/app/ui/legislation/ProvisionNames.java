package org.mithaq.app.ui.legislation;

import org.mithaq.app.ui.shared.Reader;
import org.mithaq.legislation.ProvisionPlace;
import org.mithaq.legislation.ProvisionView;

/** What a provision is called. */
final class ProvisionNames {
  private ProvisionNames() {}

  /** Number and heading, whichever there is; else its kind. */
  static String name(ProvisionView one, Reader reader) {
    String name = (one.number() + " " + one.heading()).strip();
    return name.isEmpty() ? reader.code("provisionKind", one.kind().name()) : name;
  }

  /** With the article that a paragraph or point stands in, for where it stands alone. */
  static String nameAlone(ProvisionView one, Reader reader) {
    String within = ProvisionPlace.within(one.kind(), one.eId(), one.ancestors());
    return within.isEmpty() ? name(one, reader) : within + " · " + name(one, reader);
  }
}
