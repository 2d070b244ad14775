package org.mithaq.legislation;

import java.util.List;
import java.util.Optional;

/** Which imports were made and what each brought. Needs SEE_JOBS. */
public interface ImportRegister {
  Optional<ImportView> find(String id);

  /** The newest first. */
  List<ImportView> latest(int atMost);
}
