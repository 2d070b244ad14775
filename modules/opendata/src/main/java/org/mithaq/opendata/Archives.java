package org.mithaq.opendata;

import java.util.List;
import java.util.Optional;

/** The archives that were made, newest first. Open. */
public interface Archives {
  List<ArchiveView> all();

  Optional<ArchiveView> find(long number);
}
