package org.mithaq.assistance.application;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.Duties;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Needs;
import org.mithaq.tracking.Needs.NeedView;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.PublicationState;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.Templates;

/** What the doors below say, set by hand. */
final class Below {
  final List<EvidenceView> evidence = new ArrayList<>();
  final List<NoProvisionView> none = new ArrayList<>();
  final List<AssessmentView> assessments = new ArrayList<>();
  final Map<String, Template> templates = new LinkedHashMap<>();
  final List<NeedView> needs = new ArrayList<>();
  final List<PlanView> plans = new ArrayList<>();
  DutyChecklist duties =
      new DutyChecklist("XDA", LocalDate.parse("2026-11-26"), List.of(), List.of(), List.of());

  Regions regions() {
    return new Regions() {
      @Override
      public List<RegionView> all() {
        return List.of(region("africa"), region("arab-states"), region("demonstration"));
      }

      @Override
      public Optional<RegionView> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
      }

      @Override
      public List<StateView> states() {
        return List.of();
      }

      @Override
      public Optional<StateView> state(String code) {
        return Set.of("XDA", "XDB", "EGY", "FRA").contains(code)
            ? Optional.of(
                new StateView(code, code.substring(0, 2), Texts.NONE, "", List.of(), "", false, ""))
            : Optional.empty();
      }

      @Override
      public List<String> regionsOf(String iso3) {
        return switch (iso3) {
          case "XDA", "XDB" -> List.of("demonstration");
          case "EGY" -> List.of("arab-states", "africa");
          default -> List.of("elsewhere");
        };
      }
    };
  }

  private static RegionView region(String code) {
    List<String> borrows =
        code.equals("demonstration") ? List.of("arab-states", "africa") : List.of();
    return new RegionView(
        code,
        Texts.NONE,
        new RegionView.Institute("", Texts.NONE, "", ""),
        List.of(),
        List.of(),
        List.of(),
        false,
        Texts.NONE,
        borrows,
        Map.of());
  }

  LegislationCatalogue legislation() {
    return door(
        LegislationCatalogue.class,
        Map.of(
            "laws",
            new Slice<>(List.of(), 0),
            "provision",
            Optional.empty(),
            "lawAt",
            Optional.empty()));
  }

  LawEvidence lawEvidence() {
    return new LawEvidence() {
      @Override
      public List<EvidenceView> of(String iso3, Set<String> instruments, LocalDate on) {
        return evidence;
      }

      @Override
      public List<org.mithaq.concordance.CoverageCell> ofObligations(
          Set<String> instruments, Set<String> states, LocalDate on) {
        return List.of();
      }
    };
  }

  NoProvisions noProvisions() {
    return (path, states) -> none;
  }

  CompareProvisions compare() {
    return (obligation, states, on) -> List.of();
  }

  Assessments assessmentDoor() {
    return new Assessments() {
      @Override
      public List<AssessmentSummary> of(String iso3) {
        return assessments.stream().map(AssessmentView::head).toList();
      }

      @Override
      public List<AssessmentSummary> open() {
        return List.of();
      }

      @Override
      public Optional<AssessmentView> find(String id) {
        return assessments.stream().filter(one -> one.head().id().equals(id)).findFirst();
      }

      @Override
      public List<org.mithaq.tracking.ContributeStatement.ContributionView> contributions(
          String id) {
        return List.of();
      }
    };
  }

  Templates templateDoor() {
    return new Templates() {
      @Override
      public List<Template> all() {
        return List.copyOf(templates.values());
      }

      @Override
      public Optional<Template> newest(String code) {
        return Optional.ofNullable(templates.get(code));
      }

      @Override
      public Optional<Template> version(String code, int version) {
        return newest(code);
      }

      @Override
      public int publish(Template draft) {
        templates.put(draft.code(), draft.at(1));
        return 1;
      }
    };
  }

  Duties dutyDoor() {
    return door(
        Duties.class,
        Map.of("of", (java.util.function.Supplier<?>) () -> duties, "notified", List.of()));
  }

  Needs needDoor() {
    return door(
        Needs.class,
        Map.of(
            "of",
            (java.util.function.Supplier<?>) () -> List.copyOf(needs),
            "find",
            Optional.empty()));
  }

  Plans planDoor() {
    return door(
        Plans.class,
        Map.of(
            "of",
            (java.util.function.Supplier<?>) () -> List.copyOf(plans),
            "find",
            Optional.empty()));
  }

  /** A reviewed mapping on law in force. */
  void mapped(String... obligations) {
    for (String path : obligations) {
      evidence.add(evidence(path, CoverageKind.REVIEWED));
    }
  }

  static EvidenceView evidence(String path, CoverageKind kind) {
    return new EvidenceView(
        "m-" + path,
        "XDA",
        path,
        MappingRole.IMPLEMENTS,
        MappingState.REVIEWED,
        "author",
        "reviewer",
        List.of(),
        "law",
        "/akn/xa/act/2018/31",
        Texts.of("en", "Act"),
        "art_1",
        "1",
        "",
        LanguageTag.ARABIC,
        LegalDate.UNKNOWN,
        kind);
  }

  /** An assessment that answers these obligations, each counted so. */
  void assessed(AssessmentState state, AnswerClass counted, String by, String... obligations) {
    List<Question> questions =
        List.of(obligations).stream()
            .map(path -> Question.about(path, Question.Branch.ALWAYS))
            .toList();
    templates.put("T", new Template("T", 1, Texts.NONE, List.of("UNTOC"), questions));
    assessments.add(
        view(
            "a" + assessments.size(),
            AssessmentKind.SELF,
            "T",
            state,
            questions.stream().map(one -> question(one, counted, by, "")).toList()));
  }

  /** A capacity assessment that answers one tool. */
  void capacity(String tool, String given) {
    Question question =
        new Question(
            tool,
            "",
            org.mithaq.tracking.QuestionKind.CHOICE,
            Texts.NONE,
            List.of(),
            Question.Branch.ALWAYS,
            Texts.NONE);
    assessments.add(
        view(
            "capacity",
            AssessmentKind.CAPACITY,
            "CAPACITY",
            AssessmentState.DRAFT,
            List.of(question(question, AnswerClass.NOT_ASSESSED, "", given))));
  }

  private static QuestionView question(
      Question question, AnswerClass counted, String validatedBy, String given) {
    AnswerContent content = AnswerContent.NONE.saying(AnswerValue.YES).given(given);
    return new QuestionView(
        question,
        Optional.empty(),
        true,
        new AnswerView(content, 1, "ana", Instant.EPOCH, validatedBy, "", "", false, "", List.of()),
        List.of(),
        List.of(),
        AnswerValue.NOT_ASSESSED,
        counted,
        List.of(),
        List.of(),
        List.of());
  }

  private static AssessmentView view(
      String id,
      AssessmentKind kind,
      String template,
      AssessmentState state,
      List<QuestionView> questions) {
    AssessmentSummary head =
        new AssessmentSummary(
            id,
            1,
            "XDA",
            template,
            1,
            kind,
            LocalDate.parse("2026-11-01"),
            "Ministry",
            state,
            PublicationState.NOT_PUBLISHED,
            "ana",
            Instant.EPOCH,
            Instant.EPOCH);
    return new AssessmentView(
        head,
        List.of(),
        true,
        questions,
        new EnumMap<>(ObligationLevel.class),
        0,
        List.of(),
        List.of(),
        List.of());
  }

  void need(String obligation) {
    needs.add(
        new NeedView(
            "need",
            1,
            Need.State.DRAFT,
            false,
            new Need(
                "XDA",
                Set.of(obligation),
                "",
                Texts.of("en", "Drafting"),
                Texts.NONE,
                Need.Type.LEGISLATIVE_DRAFTING,
                org.mithaq.tracking.Plan.CapacityLevel.ORGANIZATION,
                Need.Urgency.NORMAL,
                Texts.NONE,
                "Ministry")));
  }

  /** A door of which a few methods answer, by name; the others are not asked. */
  private static <T> T door(Class<T> type, Map<String, ?> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            Below.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = answers.get(method.getName());
              if (answer == null) {
                throw new UnsupportedOperationException(method.getName());
              }
              return answer instanceof java.util.function.Supplier<?> supplier
                  ? supplier.get()
                  : answer;
            }));
  }
}
