package org.mithaq.legislation;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/**
 * A whole law as it is to be published: the command of {@link PublishLaw}, and one line of the bulk
 * format. Fields as in {@link LawView}; empty means not given.
 */
public record LawDraft(
    String iso3,
    LawKind kind,
    String kindAsTitled,
    String number,
    String numberAsPrinted,
    String calendar,
    String year,
    Texts titles,
    Texts shortTitles,
    Gazette gazette,
    LawDates dates,
    String issuingBody,
    String localId,
    List<String> concepts,
    LawSource source,
    List<RelationDraft> relations,
    List<ExpressionDraft> expressions,
    List<MappingDraft> mappings)
    implements AuditSubject, Concerning {
  public LawDraft {
    concepts = List.copyOf(concepts);
    relations = List.copyOf(relations);
    expressions = List.copyOf(expressions);
    mappings = List.copyOf(mappings);
  }

  /** The same draft with another source. */
  public LawDraft from(LawSource other) {
    return new LawDraft(
        iso3,
        kind,
        kindAsTitled,
        number,
        numberAsPrinted,
        calendar,
        year,
        titles,
        shortTitles,
        gazette,
        dates,
        issuingBody,
        localId,
        concepts,
        other,
        relations,
        expressions,
        mappings);
  }

  /** The same draft with other texts and without mappings. */
  public LawDraft with(List<ExpressionDraft> texts) {
    return new LawDraft(
        iso3,
        kind,
        kindAsTitled,
        number,
        numberAsPrinted,
        calendar,
        year,
        titles,
        shortTitles,
        gazette,
        dates,
        issuingBody,
        localId,
        concepts,
        source,
        relations,
        texts,
        List.of());
  }

  @Override
  public Set<String> states() {
    return Set.of(iso3);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("law", iso3 + "/" + (localId.isEmpty() ? year + "/" + number : localId));
  }

  /** A relation to a law by address, or to an instrument by code, or to a citation as printed. */
  public record RelationDraft(String kind, String target, LegalDate date, String note) {}

  /**
   * A text.
   *
   * @param consolidated whether amendments were worked in; a consolidated text and the text as
   *     enacted are series of their own (INV-14)
   * @param versionDate the date that the source gives the version
   * @param validFrom first day of this wording
   * @param validTo its last day; where the next text begins on that day, that one holds
   */
  public record ExpressionDraft(
      LanguageTag language,
      Authenticity authenticity,
      boolean consolidated,
      LegalDate versionDate,
      LegalDate validFrom,
      LegalDate validTo,
      List<ProvisionDraft> provisions) {
    public ExpressionDraft {
      provisions = List.copyOf(provisions);
    }

    /** A text not said to be consolidated. */
    public ExpressionDraft(
        LanguageTag language,
        Authenticity authenticity,
        LegalDate versionDate,
        LegalDate validFrom,
        LegalDate validTo,
        List<ProvisionDraft> provisions) {
      this(language, authenticity, false, versionDate, validFrom, validTo, provisions);
    }
  }

  /** A provision; without eId one is made by the naming convention. */
  public record ProvisionDraft(
      ProvisionKind kind,
      String number,
      String heading,
      String eId,
      String text,
      List<ProvisionDraft> children) {
    public ProvisionDraft {
      children = List.copyOf(children);
    }
  }

  /**
   * A mapping that came with the law; who is above takes it ({@link LawCompanion}).
   *
   * @param language of the text meant, empty for every language
   * @param state PROPOSED or REVIEWED, empty: PROPOSED
   */
  public record MappingDraft(
      String eId,
      String language,
      String obligation,
      String role,
      Texts rationale,
      List<String> elementsCovered,
      String state,
      String reviewer,
      LegalDate reviewedOn) {
    public MappingDraft {
      elementsCovered = List.copyOf(elementsCovered);
    }
  }
}
