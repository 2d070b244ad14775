package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.StateNoProvision;
import org.mithaq.concordance.domain.NoProvision;
import org.mithaq.concordance.domain.Statements;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.regions.Regions;

@UseCase
class StatingNoProvision implements StateNoProvision {
  private static final int LONGEST_NOTE = 4_000;

  private final Statements statements;
  private final MappingRows rows;
  private final CheckedContent checked;
  private final Regions regions;
  private final Clock clock;

  @Inject
  StatingNoProvision(
      Statements statements,
      MappingRows rows,
      CheckedContent checked,
      Regions regions,
      Clock clock) {
    this.statements = statements;
    this.rows = rows;
    this.checked = checked;
    this.regions = regions;
    this.clock = clock;
  }

  @Override
  @Requires(Permission.REVIEW_MAPPING)
  public String state(Statement statement) {
    return add(statement);
  }

  /** INV-19: who holds the right everywhere administers the portal and speaks for no State. */
  @Override
  @Requires(Permission.CONFIRM_FOR_STATE)
  public String stateForTheState(Statement statement) {
    if (CurrentActor.get().reach(Permission.CONFIRM_FOR_STATE).everywhere()) {
      throw new RefusedException(
          new Refusal.Forbidden("Only a focal point of the State speaks for it (INV-19)."));
    }
    return add(statement);
  }

  private String add(Statement statement) {
    String iso3 = statement.iso3();
    if (regions.state(iso3).filter(one -> one.iso3().equals(iso3)).isEmpty()) {
      throw RefusedException.invalid("state", "The code of a State, as EGY");
    }
    ObligationView obligation = checked.obligation(statement.obligation());
    statement
        .note()
        .byTag()
        .forEach(
            (language, words) -> {
              if (words.length() > LONGEST_NOTE) {
                throw RefusedException.invalid(
                    "note." + language, "At most " + LONGEST_NOTE + " characters");
              }
            });
    if (statement.note().isEmpty()) {
      throw RefusedException.invalid("note", "Say where was looked");
    }
    notAnswered(iso3, obligation.path());
    NoProvision said =
        new NoProvision(
            iso3,
            obligation.path(),
            statement.note(),
            CurrentActor.get().name(),
            LocalDate.now(clock));
    statements.add(said);
    return said.id();
  }

  @Override
  @Requires(value = Permission.REVIEW_MAPPING, placed = true)
  public void withdraw(Withdrawal withdrawal) {
    NoProvision statement =
        statements
            .toChange(withdrawal.id())
            .orElseThrow(
                () -> RefusedException.notFound("No statement has the id " + withdrawal.id()));
    CurrentActor.needs(Permission.REVIEW_MAPPING, statement.iso3());
    if (withdrawal.reason().isEmpty()) {
      throw RefusedException.invalid("reason", "Say why; it is kept with the statement");
    }
    statement.withdraw(CurrentActor.get().name(), withdrawal.reason(), LocalDate.now(clock));
  }

  private void notAnswered(String iso3, String path) {
    List<NoProvision> known = statements.standingFor(iso3, path);
    known.stream()
        .filter(one -> one.obligation().equals(path))
        .findFirst()
        .ifPresent(
            one -> {
              throw RefusedException.conflict("Stated already, by " + one.statedBy());
            });
    long reviewed = rows.answering(iso3, path);
    if (reviewed > 0) {
      throw RefusedException.conflict(
          reviewed + " reviewed mappings of the State answer " + path + " or a part of it");
    }
  }
}
