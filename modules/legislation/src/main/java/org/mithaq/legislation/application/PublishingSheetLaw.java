package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.sheets.SheetLaw;
import org.mithaq.papers.CellProblem;

/**
 * Publishes what the rows of a sheet make of one law, as it is at that moment. Rows speak of parts
 * of a law, so that they are put onto what is kept inside the transaction.
 */
@UseCase
class PublishingSheetLaw {
  private final Laws laws;
  private final Publication publication;

  @Inject
  PublishingSheetLaw(Laws laws, Publication publication) {
    this.laws = laws;
    this.publication = publication;
  }

  /**
   * @param law its rows
   * @param source the file
   */
  record Rows(SheetLaw law, LawSource source) implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject("law", law.name());
    }

    @Override
    public Set<String> states() {
      return Set.of(law.iso3());
    }
  }

  /** For rows of the law itself. */
  @Requires(Permission.PUBLISH_LAW)
  public LawBatch.Published publish(Rows rows, String importId) {
    return put(rows, importId);
  }

  /** For rows of what stands beside the law, which stays as it is. */
  @Requires(Permission.PROPOSE_MAPPING)
  public LawBatch.Published propose(Rows rows, String importId) {
    if (rows.law.ofItself()) {
      throw new IllegalArgumentException("rows of the law itself need another right");
    }
    return put(rows, importId);
  }

  private LawBatch.Published put(Rows rows, String importId) {
    SheetLaw law = rows.law;
    Optional<LawDraft> here = here(law);
    SheetLaw.Composed composed = law.onto(here, rows.source);
    for (CellProblem problem : composed.problems()) {
      throw RefusedException.invalid(
          problem.place().toString(), problem.place() + ": " + problem.reason());
    }
    PublishedLaw published =
        publication.publish(composed.draft(), importId, PublishingSheetLaw::instead);
    return new LawBatch.Published(published, LawBatch.provisions(composed.draft()));
  }

  private Optional<LawDraft> here(SheetLaw law) {
    if (law.id().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        laws.byId(law.id())
            .filter(one -> !one.retracted())
            .map(Law::content)
            .orElseThrow(() -> RefusedException.conflict(law.name() + " was withdrawn meanwhile")));
  }

  /** The draft is the whole law already. */
  static LawDraft instead(LawDraft before, LawDraft draft) {
    return draft.with(draft.expressions());
  }
}
