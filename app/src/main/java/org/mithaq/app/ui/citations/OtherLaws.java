package org.mithaq.app.ui.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.legislation.CitedLaws;
import org.mithaq.legislation.CitedLaws.CitedLaw;
import org.mithaq.legislation.LawView;

/** The other laws that a text cites, looked up all at once. */
final class OtherLaws {
  private final LawView speaking;
  private final Map<String, List<CitedLaw>> byKey;
  private final Map<String, Set<String>> eIds;

  OtherLaws(LawView speaking, List<Mention> mentions, CitedLaws laws) {
    this.speaking = speaking;
    Set<String> keys =
        mentions.stream()
            .flatMap(OtherLaws::keys)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.byKey = new HashMap<>();
    for (CitedLaw law : laws.laws(speaking.iso3(), keys)) {
      law.keys().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(law));
    }
    Set<String> ids = new LinkedHashSet<>();
    Set<String> steps = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (mention.cited() instanceof Mention.Other other) {
        law(other.law())
            .ifPresent(
                law -> {
                  ids.add(law.id());
                  Units.orTheOther(other.keys()).forEach(key -> steps.add(step(key)));
                });
      }
    }
    this.eIds = laws.provisions(ids, steps);
  }

  /** The one law that is meant; empty where there is none, or there are two, or it is the same. */
  Optional<CitedLaw> law(Mention.Law cited) {
    for (String key : cited.keys()) {
      List<CitedLaw> found =
          byKey.getOrDefault(key, List.of()).stream()
              .filter(law -> LawWords.agree(cited.words(), law))
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 && !found.get(0).id().equals(speaking.id())
            ? Optional.of(found.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Address of the article in the reader's language; of the law where it has no such article. */
  Optional<String> provision(Mention.Other cited) {
    return law(cited.law())
        .map(
            law ->
                Units.orTheOther(cited.keys()).stream()
                    .map(OtherLaws::step)
                    .flatMap(step -> only(law.id(), step).stream())
                    .findFirst()
                    .map(eId -> law.uri() + "/~" + eId)
                    .orElse(law.uri()));
  }

  /** The provision of that step; where there are several, none of them. */
  private Optional<String> only(String lawId, String step) {
    List<String> found =
        eIds.getOrDefault(lawId, Set.of()).stream()
            .filter(eId -> eId.equals(step) || eId.endsWith("__" + step))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Stream<String> keys(Mention mention) {
    if (mention.cited() instanceof Mention.Law law) {
      return law.keys().stream();
    }
    return mention.cited() instanceof Mention.Other other
        ? other.law().keys().stream()
        : Stream.empty();
  }

  /** The last step of an eId: {@code art_23bis} for {@code art:23bis/1}. */
  private static String step(String key) {
    int part = key.indexOf('/');
    String whole = (part < 0 ? key : key.substring(0, part)).replace(':', '_');
    return whole.startsWith("sch_") ? "sched_" + whole.substring(4) : whole;
  }
}
