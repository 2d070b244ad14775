package org.mithaq.curation.application;

import java.util.List;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;

/** A published law with nothing amiss but what comes of its source. */
final class Statute {
  private Statute() {}

  static LawView from(String id, String url) {
    return from(id, url, "");
  }

  static LawView from(String id, String url, String sha256) {
    LegalDate day = LegalDate.parse("2020-01-01");
    return new LawView(
        id,
        "/akn/xa/act/2020/" + id,
        "XDA",
        LawKind.ACT,
        "",
        id,
        "",
        "",
        "2020",
        Texts.of("en", "Act " + id),
        Texts.NONE,
        new Gazette("Gazette", "1", day, ""),
        new LawDates(day, "", day, "", day, "", LegalDate.UNKNOWN),
        "",
        LawStatus.values()[0],
        List.of(),
        List.of(),
        new LawSource(url, "", "", "", "", sha256, ""),
        List.of(),
        "",
        1);
  }
}
