package org.mithaq.tracking.application;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** Laws and their mappings by hand, for whoever only asks for a law by its id. */
final class LawsOnHand {
  private final Map<String, LawView> laws = new HashMap<>();
  private final Map<String, List<MappingView>> mappings = new HashMap<>();

  void law(String id, String iso3, String commenced) {
    LawDates dates =
        new LawDates(
            LegalDate.UNKNOWN,
            "",
            LegalDate.UNKNOWN,
            "",
            LegalDate.parse(commenced),
            "",
            LegalDate.UNKNOWN);
    laws.put(
        id,
        new LawView(
            id,
            "/akn/" + id,
            iso3,
            LawKind.ACT,
            "",
            "1",
            "",
            "",
            "2020",
            Texts.of("en", "A law"),
            Texts.NONE,
            Gazette.UNKNOWN,
            dates,
            "",
            LawStatus.IN_FORCE,
            List.of(),
            List.of(),
            LawSource.NONE,
            List.of(),
            "",
            1));
  }

  void mapped(String law, String obligation, String state) {
    mappings
        .computeIfAbsent(law, id -> new ArrayList<>())
        .add(
            new MappingView(
                law + obligation,
                law,
                "/akn/" + law,
                Texts.of("en", "A law"),
                laws.get(law).iso3(),
                "art_1",
                "",
                "",
                "1",
                "",
                LanguageTag.ENGLISH,
                obligation,
                MappingRole.IMPLEMENTS,
                MappingState.valueOf(state),
                Texts.NONE,
                List.of(),
                "author",
                "",
                LegalDate.UNKNOWN,
                LegalDate.UNKNOWN,
                true,
                "invented",
                1,
                "",
                LegalDate.UNKNOWN));
  }

  LegislationCatalogue catalogue() {
    return answering(LegislationCatalogue.class, "law", id -> Optional.ofNullable(laws.get(id)));
  }

  Concordance concordance() {
    return answering(Concordance.class, "ofLaw", id -> mappings.getOrDefault(id, List.of()));
  }

  private static <T> T answering(
      Class<T> door, String question, java.util.function.Function<String, Object> answer) {
    return door.cast(
        Proxy.newProxyInstance(
            door.getClassLoader(),
            new Class<?>[] {door},
            (proxy, method, arguments) -> {
              if (!method.getName().equals(question)) {
                throw new UnsupportedOperationException(method.getName());
              }
              return answer.apply((String) arguments[0]);
            }));
  }
}
