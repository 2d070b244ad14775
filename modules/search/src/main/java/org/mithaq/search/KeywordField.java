package org.mithaq.search;

/** Exact values of a document, to filter and to count by. The parameter is the API's name. */
public enum KeywordField {
  /** Codes of all regions that show it. */
  REGION("regions", "region"),
  /** ISO 3166 alpha-3. */
  STATE("state", "state"),
  /** Id of the law, to collapse by. */
  LAW("law", "law"),
  /** Akoma Ntoso address of the work. */
  LAW_URI("lawUri", "lawUri"),
  LANGUAGE("language", "lang"),
  /** Kind of law: ACT, CODE … */
  LAW_KIND("lawKind", "kind"),
  /** Kind of provision: ARTICLE … */
  PROVISION_KIND("provisionKind", "provisionKind"),
  YEAR("year", "year"),
  /** IN_FORCE, NOT_COMMENCED, REPEALED, VOID, UNKNOWN: as at the day of indexing; see the query. */
  STATUS("status", "status"),
  /** KNOWN or UNKNOWN. */
  VALIDITY("validity", "validity"),
  AUTHENTICITY("authenticity", "authenticity"),
  /** Legal tradition of the State. */
  TRADITION("tradition", "tradition"),
  /** Slugs of concepts, with all broader ones. */
  CONCEPT("concepts", "concept"),
  /** Top concepts: the legal area. */
  AREA("areas", "area"),
  /** Mapped obligations with every ancestor: UNTOC/6/1/a, UNTOC/6/1, UNTOC/6, UNTOC. */
  OBLIGATION("obligations", "obligation"),
  /** Those of them, with every ancestor, that it answers in full by a reviewed mapping: to rank. */
  OBLIGATION_MET("obligationsMet", "obligationMet"),
  /** Those that it answers in part, or in full by a mapping not yet reviewed: to rank. */
  OBLIGATION_PARTLY_MET("obligationsPartlyMet", "obligationPartlyMet"),
  /** For an article: what its paragraphs and points are mapped to, with every ancestor. */
  OBLIGATION_WITHIN("obligationsWithin", "obligationWithin"),
  /** Mapped instruments only, to count by. */
  INSTRUMENT("instruments", "instrument"),
  /** Mapped articles only (UNTOC/6), to count by. */
  ARTICLE("articles", "article"),
  MAPPING_ROLE("mappingRoles", "role"),
  MAPPING_STATE("mappingStates", "mappingState"),
  /** Keys of the kernel's references: art:23bis, art:23bis/1/a, law:20/2019. */
  REFERENCE("references", "reference"),
  EID("eId", "eId"),
  VISIBILITY("visibility", "visibility");

  private final String fieldName;
  private final String parameter;

  KeywordField(String fieldName, String parameter) {
    this.fieldName = fieldName;
    this.parameter = parameter;
  }

  public String fieldName() {
    return fieldName;
  }

  public String parameter() {
    return parameter;
  }
}
