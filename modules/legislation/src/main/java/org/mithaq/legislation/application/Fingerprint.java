package org.mithaq.legislation.application;

import java.util.Comparator;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.domain.Hashes;
import org.mithaq.legislation.domain.Series;
import org.mithaq.legislation.formats.JsonLawWriter;

/**
 * Tells whether a law says anything new: a hash over all its content, without the file it came in
 * and the day that file was fetched, so that the same law out of another file changes nothing
 * (INV-18).
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(LawDraft law) {
    LawSource source = law.source();
    LawSource lasting =
        new LawSource(
            source.url(), "", source.publisher(), source.licence(), source.attribution(), "", "");
    LawDraft sorted =
        law.with(law.expressions().stream().sorted(Comparator.comparing(Series::version)).toList());
    return Hashes.of(JsonLawWriter.line(sorted.from(lasting)));
  }
}
