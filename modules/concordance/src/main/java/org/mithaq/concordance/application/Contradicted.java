package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Statements;

/** Statements of "no national provision" that a reviewed mapping contradicts are withdrawn. */
@ApplicationScoped
class Contradicted {
  private final Statements statements;
  private final Clock clock;

  @Inject
  Contradicted(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  void by(Mapping mapping) {
    if (mapping.state().counts() && answers(mapping.role())) {
      statements
          .standingFor(mapping.iso3(), mapping.obligation())
          .forEach(
              one ->
                  one.withdraw(
                      CurrentActor.get().name(),
                      "mapping " + mapping.id() + " was reviewed",
                      LocalDate.now(clock)));
    }
  }

  private static boolean answers(MappingRole role) {
    return role != MappingRole.RELATED && role != MappingRole.CONFLICTS;
  }
}
