package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.HighlightMarks;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.TextField;

/**
 * Marks in text and heading, found by the stemmed or the exact field, written on the stored text.
 *
 * <p>Each field is marked by a query of its own ({@link MarkedWords}): the whole query over all
 * fields, run again for each field of each hit, took longer than the search.
 */
final class HighlightCompiler {
  private static final int FRAGMENTS = 2;
  private static final int FRAGMENT_LENGTH = 120;
  private static final int SNIPPET_LENGTH = FRAGMENTS * FRAGMENT_LENGTH;

  /** What stands behind this in a text is not looked through for marks: tables of a budget law. */
  private static final int AT_MOST_CHARACTERS = 100_000;

  private HighlightCompiler() {}

  static Highlight compile(RankingProfile profile, Clause clause, Optional<Expansion> expansion) {
    Map<String, HighlightField> fields = new LinkedHashMap<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      fields.put(
          Fields.stemmed(TextField.TEXT, group),
          field(profile, TextField.TEXT, group, clause, expansion)
              .numberOfFragments(FRAGMENTS)
              .fragmentSize(FRAGMENT_LENGTH)
              .noMatchSize(SNIPPET_LENGTH)
              .build());
      fields.put(
          Fields.stemmed(TextField.HEADING, group),
          field(profile, TextField.HEADING, group, clause, expansion).numberOfFragments(0).build());
    }
    return Highlight.of(
        h ->
            h.type(HighlighterType.Unified)
                .preTags(String.valueOf(HighlightMarks.START))
                .postTags(String.valueOf(HighlightMarks.END))
                .maxAnalyzedOffset(AT_MOST_CHARACTERS)
                .fields(fields));
  }

  private static HighlightField.Builder field(
      RankingProfile profile,
      TextField field,
      LanguageGroup group,
      Clause clause,
      Optional<Expansion> expansion) {
    MarkedWords words = MarkedWords.of(profile, field, group, clause, expansion);
    Query marking = words.query();
    HighlightField.Builder built = new HighlightField.Builder().highlightQuery(marking);
    return words.exact()
        ? built.matchedFields(Fields.stemmed(field, group), Fields.exact(field, group))
        : built;
  }
}
