package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.persistence.PeopleRows;

/** Records whom States nominate, by which document. */
@UseCase
class Nominating implements Nominate {
  private static final Set<String> ROLES =
      Set.of("FOCAL_POINT", "GOVERNMENTAL_EXPERT", "REVIEWER_EXPERT", "OBSERVER");

  private final PeopleRows rows;

  @Inject
  Nominating(PeopleRows rows) {
    this.rows = rows;
  }

  @Override
  @Requires(Permission.CONDUCT_REVIEW)
  public String nominate(NominationDraft draft) {
    if (!ROLES.contains(draft.role())) {
      throw RefusedException.invalid("role", "No role of a review: " + draft.role());
    }
    if (draft.account().isBlank() || draft.documentRef().isBlank()) {
      throw RefusedException.invalid(
          "documentRef", "A nomination names a person and the note by which it was made.");
    }
    return rows.nominate(draft);
  }

  @Override
  @Requires(value = Permission.CONDUCT_REVIEW, placed = true)
  public void end(String id, LocalDate on) {
    NominationView one =
        rows.nomination(id)
            .orElseThrow(() -> RefusedException.notFound("There is no such nomination."));
    CurrentActor.needs(Permission.CONDUCT_REVIEW, one.iso3());
    rows.end(id, on);
  }

  @Override
  @Requires(value = Permission.SEE_TRACKING, audited = false)
  public List<NominationView> of(String scope, String scopeId) {
    return rows.of(scope, scopeId).stream()
        .filter(one -> CurrentActor.get().may(Permission.SEE_TRACKING, one.iso3()))
        .toList();
  }

  @Override
  @Open
  public List<NominationView> own() {
    Actor me = CurrentActor.get();
    return me.kind() == Actor.Kind.PERSON ? rows.ofAccount(me.name()) : List.of();
  }
}
