package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.PublicNames;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.SheetWords;
import org.mithaq.papers.TableRow;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/**
 * Mappings as rows. A sheet proposes: whatever its state says, what is new or says something else
 * is proposed by whoever brings it.
 */
@ApplicationScoped
class MappingSheet implements LawSheetPart {
  private static final SheetWords WORDS = new SheetWords(MappingSheet.class);
  private static final List<SheetColumn> COLUMNS =
      Stream.of(
              "obligation",
              "role",
              "elements",
              "rationale_*",
              "mappingState",
              "reviewer",
              "reviewedOn")
          .map(WORDS::column)
          .map(MappingSheet::chosen)
          .toList();

  private final Mappings mappings;
  private final MappingRows rows;
  private final ConventionCatalogue conventions;
  private final Regions regions;
  private final PublicNames names;
  private final Clock clock;

  @Inject
  MappingSheet(
      Mappings mappings,
      MappingRows rows,
      PublicNames names,
      ConventionCatalogue conventions,
      Regions regions,
      Clock clock) {
    this.mappings = mappings;
    this.rows = rows;
    this.conventions = conventions;
    this.regions = regions;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "mappings";
  }

  @Override
  public Permission permission() {
    return Permission.PROPOSE_MAPPING;
  }

  @Override
  public List<SheetColumn> columns(String region) {
    Optional<RegionView> asked = regions.find(region);
    if (asked.isEmpty()) {
      return COLUMNS;
    }
    List<String> obligations = obligations(asked.get());
    return COLUMNS.stream()
        .map(column -> column.name().equals("obligation") ? column.with(obligations) : column)
        .toList();
  }

  @Override
  public Set<String> required() {
    return Set.of("eId", "obligation", "role");
  }

  @Override
  public Set<LanguageTag> languages() {
    return rows.rationaleLanguages().stream().map(LanguageTag::of).collect(Collectors.toSet());
  }

  @Override
  public MappingDraft read(CellReader row) {
    String obligation = row.required("obligation");
    Optional<ObligationView> known =
        obligation.isEmpty() ? Optional.empty() : conventions.obligation(obligation);
    if (!obligation.isEmpty() && known.isEmpty()) {
      row.wrong("obligation", "no obligation has the path " + obligation);
    }
    if (row.required("role").isEmpty()) {
      return draft(row, obligation, MappingRole.RELATED);
    }
    return draft(
        row,
        known.map(ObligationView::path).orElse(obligation),
        row.oneOf(MappingRole.class, "role", MappingRole.RELATED));
  }

  private static MappingDraft draft(CellReader row, String obligation, MappingRole role) {
    List<String> elements = new ArrayList<>();
    for (String element : row.list("elements")) {
      if (OffenceElement.of(element).isEmpty()) {
        row.wrong("elements", "no element of an offence: " + element);
      }
      elements.add(element);
    }
    String state = row.line("mappingState");
    if (!state.isEmpty()) {
      state = row.oneOf(MappingState.class, "mappingState", MappingState.PROPOSED).name();
    }
    String language = row.line("language");
    return new MappingDraft(
        row.required("eId"),
        language.isEmpty() ? "" : row.language("language", LanguageTag.ENGLISH).code(),
        obligation,
        role.name(),
        row.texts("rationale", Texts.NONE),
        elements,
        state,
        row.line("reviewer"),
        row.date("reviewedOn"));
  }

  @Override
  public MappingDraft complete(String lawId, MappingDraft said, TableRow row) {
    Optional<Mapping> known = known(lawId, said);
    if (known.isEmpty()) {
      return said;
    }
    Map<String, String> rationale = new TreeMap<>(known.get().rationale().byTag());
    rationale.keySet().removeIf(tag -> row.has("rationale_" + tag));
    rationale.putAll(said.rationale().byTag());
    return new MappingDraft(
        said.eId(),
        said.language(),
        said.obligation(),
        said.role(),
        Texts.of(rationale),
        row.has("elements") ? said.elementsCovered() : known.get().elementsCovered(),
        row.has("mappingState") ? said.state() : known.get().state().name(),
        said.reviewer(),
        said.reviewedOn());
  }

  @Override
  public Effect effect(String lawId, MappingDraft draft) {
    Optional<Mapping> known = known(lawId, draft);
    boolean judged = !draft.state().isEmpty() && !draft.state().equals("PROPOSED");
    if (known.isEmpty()) {
      return new Effect(
          Change.NEW, judged ? "comes in as PROPOSED: a sheet proposes, people review" : "");
    }
    Mapping mapping = known.get();
    if (mapping.says(draft)) {
      boolean otherReview =
          !draft.reviewer().isEmpty() && !draft.reviewer().equals(mapping.reviewer())
              || draft.reviewedOn().known() && !draft.reviewedOn().equals(mapping.reviewedOn());
      return new Effect(
          Change.UNCHANGED,
          otherReview ? "who reviewed it, and when, a sheet does not change" : "");
    }
    return new Effect(
        Change.CHANGED,
        mapping.state() == MappingState.PROPOSED
            ? ""
            : "was " + mapping.state() + ", and is PROPOSED again with this change");
  }

  @Override
  public List<Map<String, String>> rows(String lawId) {
    return rows.ofLaw(lawId, "", LocalDate.now(clock)).stream()
        .map(mapping -> cells(mapping, reviewer(mapping)))
        .toList();
  }

  /** Who may correct the sheet gets it as it is kept; everybody else sees names as wished. */
  private String reviewer(MappingView mapping) {
    return CurrentActor.get().may(permission(), mapping.iso3())
        ? mapping.reviewer()
        : names.of(mapping.reviewer());
  }

  private Optional<Mapping> known(String lawId, MappingDraft draft) {
    return lawId.isEmpty()
        ? Optional.empty()
        : mappings.between(lawId, draft.eId(), draft.obligation());
  }

  private static Map<String, String> cells(MappingView mapping, String reviewer) {
    Map<String, String> cells = new HashMap<>();
    cells.put("eId", mapping.eId());
    cells.put("language", mapping.language().code());
    cells.put("obligation", mapping.obligation());
    cells.put("role", mapping.role().name());
    cells.put(
        "elements",
        mapping.elementsCovered().stream().map(Enum::name).collect(Collectors.joining("; ")));
    mapping.rationale().byTag().forEach((tag, why) -> cells.put("rationale_" + tag, why));
    cells.put("mappingState", mapping.state().name());
    cells.put("reviewer", reviewer);
    cells.put("reviewedOn", mapping.reviewedOn().iso());
    return cells;
  }

  /** Of the instruments in a region's scope, as deep as they go. */
  private List<String> obligations(RegionView region) {
    return conventions.instruments().stream()
        .map(InstrumentView::code)
        .filter(code -> region.instruments().isEmpty() || region.instruments().contains(code))
        .flatMap(
            code ->
                conventions.articles(code).stream()
                    .flatMap(article -> conventions.obligations(code, article.number()).stream()))
        .map(ObligationView::path)
        .toList();
  }

  private static SheetColumn chosen(SheetColumn column) {
    return switch (column.name()) {
      case "role" -> column.with(names(MappingRole.values()));
      case "mappingState" -> column.with(names(MappingState.values()));
      default -> column;
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
