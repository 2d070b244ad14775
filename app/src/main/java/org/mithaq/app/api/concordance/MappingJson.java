package org.mithaq.app.api.concordance;

import java.util.List;
import java.util.Map;
import org.mithaq.concordance.MappingView;

/** A mapping on the wire, readable from both ends. */
public record MappingJson(
    String id,
    String lawUri,
    Map<String, String> lawTitles,
    String state,
    String provisionUri,
    String eId,
    String number,
    String heading,
    String language,
    String obligation,
    String role,
    String mappingState,
    Map<String, String> rationale,
    List<String> elementsCovered,
    String author,
    String reviewer,
    String reviewedOn,
    String asOf,
    boolean live,
    String source,
    long version,
    String confirmedBy,
    String confirmedOn) {
  public static MappingJson of(MappingView view) {
    return new MappingJson(
        view.id(),
        view.lawUri(),
        view.lawTitles().byTag(),
        view.iso3(),
        view.lawUri() + "/" + view.language().iso3() + "/~" + view.eId(),
        view.eId(),
        view.provisionNumber(),
        view.provisionHeading(),
        view.language().code(),
        view.obligation(),
        view.role().name(),
        view.state().name(),
        view.rationale().byTag(),
        view.elementsCovered().stream().map(Enum::name).toList(),
        view.author(),
        view.reviewer(),
        view.reviewedOn().iso(),
        view.asOf().iso(),
        view.live(),
        view.source(),
        view.version(),
        view.confirmedBy(),
        view.confirmedOn().iso());
  }
}
