package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.WatchedAddresses;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.RelationView;

/** What of a published law waits for somebody: the causes that rules open tasks for. */
@ApplicationScoped
class LawCauses {
  private final Concordance concordance;
  private final WatchedAddresses addresses;
  private final KeptBytes files;

  @Inject
  LawCauses(Concordance concordance, WatchedAddresses addresses, KeptBytes files) {
    this.concordance = concordance;
    this.addresses = addresses;
    this.files = files;
  }

  List<TaskDraft> of(LawView law) {
    List<TaskDraft> causes = new ArrayList<>();
    if (!law.dates().commenced().known()) {
      causes.add(task(law, TaskKind.MISSING_DATE, "commenced", ""));
    }
    if (!law.dates().published().known() && !law.gazette().date().known()) {
      causes.add(task(law, TaskKind.MISSING_DATE, "published", ""));
    }
    if (law.gazette().equals(Gazette.UNKNOWN)) {
      causes.add(task(law, TaskKind.LINK_GAZETTE, "", ""));
    }
    SourceTasks.cause(law, addresses).ifPresent(causes::add);
    KeptFileTasks.cause(law, files).ifPresent(causes::add);
    law.relations().forEach(relation -> causes.addAll(relation(law, relation)));
    for (MappingView mapping : concordance.ofLaw(law.id())) {
      if (mapping.state() == MappingState.RECHECK) {
        causes.add(
            task(
                law,
                TaskKind.RECHECK_MAPPING,
                mapping.eId() + " " + mapping.obligation(),
                mapping.provisionNumber()));
      }
    }
    return causes;
  }

  /** From either side: what is not here is to be found, what it did to this law to be worked in. */
  private static List<TaskDraft> relation(LawView law, RelationView relation) {
    List<TaskDraft> causes = new ArrayList<>();
    boolean toAnInstrument = relation.kind().equals("IMPLEMENTS_INSTRUMENT");
    if (!relation.resolved() && !toAnInstrument) {
      causes.add(task(law, TaskKind.UNRESOLVED_CITATION, relation.target(), ""));
    }
    if (!relation.outgoing() && unapplied(law, relation)) {
      causes.add(task(law, TaskKind.APPLY_AMENDMENT, relation.target(), relation.kind()));
    }
    return causes;
  }

  /** INV-16: nothing rewrites text by itself; an editor enters what another law did to this one. */
  private static boolean unapplied(LawView law, RelationView relation) {
    if (relation.kind().equals("REPEALS")) {
      return relation.date().known() && !law.dates().repealed().known();
    }
    if (!relation.kind().equals("AMENDS") || !relation.date().known()) {
      return false;
    }
    return law.expressions().stream()
        .map(LawView.ExpressionSummary::validFrom)
        .filter(LegalDate::known)
        .noneMatch(from -> from.iso().compareTo(relation.date().iso()) >= 0);
  }

  private static TaskDraft task(LawView law, TaskKind kind, String detail, String note) {
    return new TaskDraft(
        kind,
        law.iso3(),
        new Subject("law", law.id()),
        law.shortTitles().isEmpty() ? law.titles() : law.shortTitles(),
        detail,
        note,
        "",
        Optional.empty());
  }
}
