package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.domain.LawForce;
import org.mithaq.concordance.domain.ProvisionForce;
import org.mithaq.concordance.domain.StringsAsJson;
import org.mithaq.concordance.domain.TextsAsJson;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;

/** Mappings with all that decides whether their law stands on a day; one statement a question. */
@ApplicationScoped
public class EvidenceRows {
  /** What became of the provision or of what it stands in: {@code since until,since until}. */
  private static final String LAPSES =
      "(select string_agg(s.since || ' ' || s.until, ',') from legislation.door_provision_status s"
          + " where s.law_id = m.law_id and (s.eid = m.eid or starts_with(m.eid, s.eid || '__')))";

  private static final String OF =
      " from concordance.mapping m join legislation.door_law l on l.id = m.law_id"
          + " where m.role <> 'CONFLICTS'"
          + " and m.state in ('REVIEWED', 'CONFIRMED_BY_STATE', 'PROPOSED', 'CONTESTED', 'RECHECK')"
          + " and m.iso3 in (select unnest(string_to_array(?1, ',')))"
          + " and split_part(m.obligation, '/', 1) in (select unnest(string_to_array(?2, ',')))";

  private static final TextsAsJson TEXTS = new TextsAsJson();
  private static final StringsAsJson STRINGS = new StringsAsJson();

  private final EntityManager entityManager;

  @Inject
  public EvidenceRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<EvidenceView> of(String iso3, Set<String> instruments, LocalDate on) {
    Query query =
        entityManager
            .createNativeQuery(
                "select m.id, m.iso3, m.obligation, m.role, m.state,"
                    + " cast(m.elements_covered as text), l.id, l.uri, cast(l.titles as text), m.eid,"
                    + " m.provision_number, m.provision_heading, m.language, m.reviewed_on, l.kind,"
                    + " l.commenced, l.repealed, "
                    + LAPSES
                    + ", m.author, m.reviewer"
                    + OF
                    + " order by m.obligation, l.uri, m.eid, m.id")
            .setParameter(1, iso3)
            .setParameter(2, String.join(",", instruments));
    return MappingRows.rows(query).stream().map(row -> view(row, on)).toList();
  }

  public List<CoverageCell> ofObligations(
      Set<String> instruments, Set<String> states, LocalDate on) {
    Query query =
        entityManager
            .createNativeQuery(
                "select m.iso3, m.obligation, m.state, l.kind, l.commenced, l.repealed, "
                    + LAPSES
                    + ", count(*), max(m.reviewed_on), max(greatest(m.as_of, m.reviewed_on))"
                    + OF
                    + " group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2")
            .setParameter(1, String.join(",", states))
            .setParameter(2, String.join(",", instruments));
    Map<List<String>, List<CoverageCell>> parts = new LinkedHashMap<>();
    for (Object[] row : MappingRows.rows(query)) {
      CoverageKind kind = kind((String) row[2], row[3], row[4], row[5], row[6], on);
      CoverageCell part =
          new CoverageCell(
              (String) row[0],
              (String) row[1],
              Map.of(kind, ((Number) row[7]).longValue()),
              kind == CoverageKind.REVIEWED ? LegalDate.parse((String) row[8]) : LegalDate.UNKNOWN,
              LegalDate.parse((String) row[9]));
      parts.computeIfAbsent(List.of(part.iso3(), part.path()), key -> new ArrayList<>()).add(part);
    }
    return parts.values().stream()
        .map(same -> CoverageCell.sum(same.get(0).iso3(), same.get(0).path(), same))
        .toList();
  }

  private static EvidenceView view(Object[] row, LocalDate on) {
    return new EvidenceView(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        MappingRole.valueOf((String) row[3]),
        MappingState.valueOf((String) row[4]),
        (String) row[18],
        row[19] == null ? "" : (String) row[19],
        STRINGS.convertToEntityAttribute((String) row[5]),
        (String) row[6],
        (String) row[7],
        TEXTS.convertToEntityAttribute((String) row[8]),
        (String) row[9],
        (String) row[10],
        (String) row[11],
        LanguageTag.of((String) row[12]),
        LegalDate.parse((String) row[13]),
        kind((String) row[4], row[14], row[15], row[16], row[17], on));
  }

  private static CoverageKind kind(
      String state,
      Object lawKind,
      Object commenced,
      Object repealed,
      Object lapses,
      LocalDate on) {
    LawForce force =
        ProvisionForce.on(
            on,
            (String) lawKind,
            LegalDate.parse((String) commenced),
            LegalDate.parse((String) repealed),
            lapses((String) lapses));
    return switch (force) {
      case NOT_IN_FORCE -> CoverageKind.NOT_IN_FORCE;
      case UNKNOWN -> CoverageKind.VALIDITY_UNKNOWN;
      case IN_FORCE ->
          switch (MappingState.valueOf(state)) {
            case REVIEWED, CONFIRMED_BY_STATE -> CoverageKind.REVIEWED;
            case RECHECK -> CoverageKind.RECHECK;
            default -> CoverageKind.PROPOSED;
          };
    };
  }

  /** Each {@code since until}, either of them empty where it is not known. */
  private static List<ProvisionForce.Lapse> lapses(String all) {
    List<ProvisionForce.Lapse> lapses = new ArrayList<>();
    for (String one : all == null ? new String[0] : all.split(",")) {
      String[] ends = one.split(" ", -1);
      lapses.add(new ProvisionForce.Lapse(LegalDate.parse(ends[0]), LegalDate.parse(ends[1])));
    }
    return lapses;
  }
}
