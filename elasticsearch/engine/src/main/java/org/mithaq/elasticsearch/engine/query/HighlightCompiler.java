package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.HighlightMarks;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.TextField;

/**
 * Marks in text and heading, found by the stemmed or the exact field, written on the stored text.
 */
final class HighlightCompiler {
  private static final int FRAGMENTS = 2;
  private static final int FRAGMENT_LENGTH = 120;
  private static final int SNIPPET_LENGTH = FRAGMENTS * FRAGMENT_LENGTH;

  /** What stands behind this in a text is not looked through for marks: tables of a budget law. */
  private static final int AT_MOST_CHARACTERS = 100_000;

  private static final Highlight HIGHLIGHT = build();

  private HighlightCompiler() {}

  static Highlight compile() {
    return HIGHLIGHT;
  }

  private static Highlight build() {
    Map<String, HighlightField> fields = new LinkedHashMap<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      fields.put(
          Fields.stemmed(TextField.TEXT, group),
          found(TextField.TEXT, group)
              .numberOfFragments(FRAGMENTS)
              .fragmentSize(FRAGMENT_LENGTH)
              .noMatchSize(SNIPPET_LENGTH)
              .build());
      fields.put(
          Fields.stemmed(TextField.HEADING, group),
          found(TextField.HEADING, group).numberOfFragments(0).build());
    }
    return Highlight.of(
        h ->
            h.type(HighlighterType.Unified)
                .preTags(String.valueOf(HighlightMarks.START))
                .postTags(String.valueOf(HighlightMarks.END))
                .maxAnalyzedOffset(AT_MOST_CHARACTERS)
                .fields(fields));
  }

  private static HighlightField.Builder found(TextField field, LanguageGroup group) {
    return new HighlightField.Builder()
        .matchedFields(Fields.stemmed(field, group), Fields.exact(field, group));
  }
}
