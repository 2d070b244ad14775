package org.mithaq.assistance.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.assistance.rules.AuthorityDuties.AuthorityDuty;
import org.mithaq.directory.Authority;
import org.mithaq.directory.AuthorityDirectory;
import org.mithaq.directory.AuthorityFilter;
import org.mithaq.directory.Stated;

/**
 * What is asked of the directory: that somebody answers. A duty that is told says who was named;
 * whether others find an authority that is competent for it today, the directory says.
 */
@ApplicationScoped
class AuthorityRules {
  private static final Set<String> NOTHING_TO_DESIGNATE = Set.of("NOT_BOUND", "NOT_OWED");

  private final AuthorityDirectory directory;

  @Inject
  AuthorityRules(AuthorityDirectory directory) {
    this.directory = directory;
  }

  /**
   * For each duty of the step that asks for an authority, one of that function for the whole State.
   *
   * @param duties what the rule of the step says: what does not bind the State asks for nobody
   */
  RuleResult designated(Asked asked, RuleResult duties) {
    List<Line> lines = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    for (String path : asked.step().obligations()) {
      AuthorityDuties.of(path)
          .filter(one -> !freed(path, duties))
          .ifPresent(one -> line(asked, one, lines, outputs));
    }
    return new RuleResult(lines, outputs);
  }

  private static boolean freed(String path, RuleResult duties) {
    return duties.lines().stream()
        .anyMatch(
            line -> line.about().equals(path) && NOTHING_TO_DESIGNATE.contains(line.because()));
  }

  private void line(Asked asked, AuthorityDuty duty, List<Line> lines, List<Output> outputs) {
    List<Authority> competent =
        directory
            .find(
                new AuthorityFilter(
                    List.of(asked.iso3()), Optional.of(duty.function()), duty.instrument(), true))
            .stream()
            .filter(one -> one.territorialUnit().isBlank() && competent(one, asked.today()))
            .toList();
    Optional<Authority> right =
        competent.stream()
            .filter(one -> !duty.central() || one.central() == Stated.YES)
            .findFirst();
    if (right.isPresent()) {
      lines.add(new Line(duty.duty(), true, "AUTHORITY_FOUND", right.get().reference()));
      outputs.add(
          new Output(
              Output.Kind.AUTHORITY, right.get().reference(), duty.duty(), right.get().name()));
    } else {
      lines.add(
          new Line(
              duty.duty(),
              false,
              competent.isEmpty() ? "NO_AUTHORITY" : "AUTHORITY_NOT_CENTRAL",
              competent.isEmpty() ? duty.function().name() : competent.get(0).reference()));
    }
  }

  private static boolean competent(Authority one, LocalDate today) {
    return !one.until().known() || one.until().latest().filter(today::isAfter).isEmpty();
  }
}
