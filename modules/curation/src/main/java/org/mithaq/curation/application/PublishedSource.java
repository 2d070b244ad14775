package org.mithaq.curation.application;

import java.util.Optional;
import org.mithaq.legislation.LawSource;

/** Whose a published law is and where it is from, without its text. */
interface PublishedSource {
  Optional<Source> of(String lawId);

  /** A law's State and source. */
  record Source(String iso3, LawSource from) {}
}
