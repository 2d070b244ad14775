package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;

/** The questionnaires that there are. Reading is open to anybody. */
public interface Templates {
  /** The newest version of each, generated ones too. */
  List<Template> all();

  Optional<Template> newest(String code);

  /** One version as it was, for an assessment that was begun with it. */
  Optional<Template> version(String code, int version);

  /**
   * Publishes a questionnaire of one's own, or its next version. Needs CONDUCT_REVIEW everywhere.
   *
   * @return the version; the one that is there when nothing changed
   * @throws org.mithaq.kernel.RefusedException Invalid for ids that are not unique, branches that
   *     lead nowhere, obligations that do not exist, or the code of a generated one
   */
  int publish(Template draft);
}
