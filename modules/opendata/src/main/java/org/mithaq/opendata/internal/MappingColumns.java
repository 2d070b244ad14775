package org.mithaq.opendata.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.concordance.MappingView;

/** A mapping as a row; the words of the law are not in it. */
final class MappingColumns {
  static final List<String> NAMES =
      List.of(
          "state",
          "law",
          "eId",
          "language",
          "obligation",
          "role",
          "mappingState",
          "elements",
          "reviewedOn",
          "asOf",
          "source");

  private MappingColumns() {}

  static List<String> of(MappingView mapping) {
    return List.of(
        mapping.iso3(),
        mapping.lawUri(),
        mapping.eId(),
        mapping.language().code(),
        mapping.obligation(),
        mapping.role().name(),
        mapping.state().name(),
        mapping.elementsCovered().stream().map(Enum::name).collect(Collectors.joining(" ")),
        mapping.reviewedOn().iso(),
        mapping.asOf().iso(),
        mapping.source());
  }
}
