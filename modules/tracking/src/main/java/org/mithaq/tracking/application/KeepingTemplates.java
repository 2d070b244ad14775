package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;
import org.mithaq.tracking.domain.Branching;
import org.mithaq.tracking.persistence.TemplateRows;

/** Questionnaires: generated ones until they are first used, and those that are kept. */
@UseCase
@Open
class KeepingTemplates implements Templates {
  private final GeneratedTemplates generated;
  private final ConventionCatalogue conventions;
  private final TemplateRows rows;
  private final Clock clock;

  @Inject
  KeepingTemplates(
      GeneratedTemplates generated,
      ConventionCatalogue conventions,
      TemplateRows rows,
      Clock clock) {
    this.generated = generated;
    this.conventions = conventions;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public List<Template> all() {
    Map<String, Template> byCode = new TreeMap<>();
    rows.all().forEach(one -> byCode.put(one.code(), one));
    generated.all().forEach(one -> byCode.put(one.code(), atItsVersion(one, byCode)));
    return List.copyOf(byCode.values());
  }

  @Override
  public Optional<Template> newest(String code) {
    Optional<Template> kept = rows.newest(code);
    return generated
        .find(code)
        .map(one -> atItsVersion(one, kept.map(it -> Map.of(code, it)).orElse(Map.of())))
        .or(() -> kept);
  }

  @Override
  public Optional<Template> version(String code, int version) {
    return rows.version(code, version).or(() -> newest(code).filter(is -> is.version() == version));
  }

  @Override
  @Requires(Permission.CONDUCT_REVIEW)
  public int publish(Template draft) {
    if (draft.code().isBlank() || generated.find(draft.code()).isPresent()) {
      throw RefusedException.invalid(
          "code", "A questionnaire of one's own needs a code that no generated one has.");
    }
    if (draft.questions().isEmpty()) {
      throw RefusedException.invalid("questions", "A questionnaire needs a question.");
    }
    Branching.check(draft.questions());
    for (Question one : draft.questions()) {
      if (one.kind() == QuestionKind.TABLE && one.options().isEmpty()) {
        throw RefusedException.invalid(one.id(), "A table needs the names of its columns.");
      }
      if (!one.obligation().isEmpty() && conventions.obligation(one.obligation()).isEmpty()) {
        throw RefusedException.invalid(
            one.id(), "No obligation has the path " + one.obligation() + ".");
      }
    }
    return rows.keep(draft, CurrentActor.get().name(), clock.instant());
  }

  /** The version that it has when it is kept, or will have. */
  private static Template atItsVersion(Template one, Map<String, Template> kept) {
    Template last = kept.get(one.code());
    if (last == null) {
      return one.at(1);
    }
    return last.equals(one.at(last.version())) ? last : one.at(last.version() + 1);
  }
}
