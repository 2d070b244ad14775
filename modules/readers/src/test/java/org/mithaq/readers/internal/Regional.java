package org.mithaq.readers.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mithaq.access.OwnRecord;
import org.mithaq.concordance.MappingChanges.MappingChange;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.StateView;

/** Records of the libraries below, as far as these tests look at them. */
final class Regional {
  private Regional() {}

  static RegionView region(String code, String... states) {
    return new RegionView(
        code,
        Texts.of("en", code),
        new RegionView.Institute("", Texts.NONE, "", ""),
        List.of(),
        List.of(states),
        List.of(),
        true,
        Texts.NONE,
        List.of(),
        Map.of());
  }

  static StateView state(String iso3) {
    return new StateView(
        iso3, "XA", Texts.of("en", "State " + iso3), "demonstration", List.of(), "CIVIL", true, "");
  }

  static ObligationView obligation() {
    return new ObligationView(
        "UNTOC/6/1/a",
        "UNTOC",
        "6",
        "UNTOC art. 6(1)(a)",
        ObligationLevel.values()[0],
        "EXAMINED",
        "CRIMINALIZATION",
        "STATE_PARTY",
        true,
        "",
        Texts.NONE,
        1,
        "",
        "");
  }

  static MappingChange mapping(String id, String iso3, String obligation, Instant at) {
    return new MappingChange(
        new MappingView(
            id,
            "law-" + id,
            "/akn/xa/act/2020/" + id,
            Texts.of("en", "Act " + id),
            iso3,
            "art_1",
            "",
            "",
            "Article 1",
            "",
            LanguageTag.ENGLISH,
            obligation,
            MappingRole.IMPLEMENTS,
            MappingState.REVIEWED,
            Texts.NONE,
            List.of(),
            "",
            "",
            LegalDate.UNKNOWN,
            LegalDate.UNKNOWN,
            true,
            "",
            1,
            "",
            LegalDate.UNKNOWN),
        at);
  }

  /** A reader who registered; without a name unless one is known. */
  static OwnRecord.View account(String name, Map<String, String> fullNames) {
    return new OwnRecord.View(
        name,
        name + "@example.org",
        fullNames.getOrDefault(name, ""),
        name + "@example.org",
        "en",
        "",
        List.of(),
        true,
        Instant.EPOCH,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
