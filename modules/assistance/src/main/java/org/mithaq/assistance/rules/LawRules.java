package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LegislationCatalogue;

/** What is asked of the law that is here and of its mapping. */
@ApplicationScoped
class LawRules {
  private static final int MOST = 100;

  private final LegislationCatalogue legislation;
  private final LawEvidence evidence;
  private final NoProvisions none;

  @Inject
  LawRules(LegislationCatalogue legislation, LawEvidence evidence, NoProvisions none) {
    this.legislation = legislation;
    this.evidence = evidence;
    this.none = none;
  }

  /** Law in force under a subject of the step, or mapped to one of its obligations. */
  RuleResult collected(Asked asked) {
    Map<String, Output> laws = new LinkedHashMap<>();
    for (String concept : asked.step().concepts()) {
      LawFilter filter = new LawFilter(asked.iso3(), "", "", concept, "");
      legislation.laws(filter, 1, MOST).items().stream()
          .filter(law -> law.status() == LawStatus.IN_FORCE)
          .forEach(law -> laws.put(law.uri(), output(law)));
    }
    evidence(asked).stream()
        .filter(one -> asked.step().touches(one.obligation()))
        .filter(
            one ->
                one.kind() != CoverageKind.NOT_IN_FORCE
                    && one.kind() != CoverageKind.VALIDITY_UNKNOWN)
        .forEach(
            one ->
                laws.putIfAbsent(
                    one.lawUri(), new Output(Output.Kind.LAW, one.lawUri(), "", one.lawTitles())));
    String because = laws.isEmpty() ? "NO_LAW" : "LAW_FOUND";
    return RuleResult.of(
        new Line("", !laws.isEmpty(), because, String.valueOf(laws.size())),
        List.copyOf(laws.values()));
  }

  /** A mapping that merely relates answers nothing; a proposed one waits for its review. */
  RuleResult mapped(Asked asked) {
    List<EvidenceView> all =
        evidence(asked).stream().filter(one -> one.role() != MappingRole.RELATED).toList();
    List<NoProvisionView> stated = none.standing("", Set.of(asked.iso3()));
    List<Line> lines = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (String path : asked.step().obligations()) {
      List<EvidenceView> here =
          all.stream().filter(one -> Asked.within(one.obligation(), path)).toList();
      List<EvidenceView> counting = here.stream().filter(EvidenceView::counts).toList();
      Optional<NoProvisionView> nothing =
          stated.stream().filter(one -> Asked.within(path, one.obligation())).findFirst();
      if (!counting.isEmpty()) {
        lines.add(new Line(path, true, "MAPPED", String.valueOf(counting.size())));
        counting.forEach(one -> outputs.add(output(one)));
      } else if (nothing.isPresent()) {
        lines.add(new Line(path, true, "STATED_NONE", nothing.get().statedOn().iso()));
        outputs.add(
            new Output(Output.Kind.NO_PROVISION, nothing.get().id(), path, nothing.get().note()));
      } else {
        lines.add(new Line(path, false, missing(here), String.valueOf(here.size())));
      }
    }
    return new RuleResult(lines, outputs);
  }

  private static String missing(List<EvidenceView> here) {
    if (here.isEmpty()) {
      return "NOT_MAPPED";
    }
    boolean waits =
        here.stream()
            .anyMatch(
                one -> one.kind() == CoverageKind.PROPOSED || one.kind() == CoverageKind.RECHECK);
    return waits ? "ONLY_PROPOSED" : "NOT_IN_FORCE";
  }

  private List<EvidenceView> evidence(Asked asked) {
    return evidence.of(asked.iso3(), asked.instruments(), asked.today());
  }

  private static Output output(LawSummary law) {
    return new Output(Output.Kind.LAW, law.uri(), "", law.titles());
  }

  private static Output output(EvidenceView one) {
    String place = (one.provisionNumber() + " " + one.provisionHeading()).strip();
    Texts label = place.isEmpty() ? Texts.NONE : Texts.of(one.language().code(), place);
    return new Output(
        Output.Kind.MAPPING,
        one.lawUri() + "/" + one.language().iso3() + "/~" + one.eId(),
        one.obligation(),
        label);
  }
}
