package org.mithaq.elasticsearch.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;
import org.mithaq.search.DateSpan;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.StoredField;
import org.mithaq.search.SubjectDocuments;
import org.mithaq.search.TextField;

/** Invented provisions. */
final class Documents {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 2);
  static final String HOME = "demonstration";

  private Documents() {}

  static Subject law(String id) {
    return new Subject("law", id);
  }

  static SearchDocument provision(String law, int order, String language, String text) {
    return provision(HOME, law, order, language, "", text, Map.of());
  }

  static SearchDocument provision(
      String home,
      String law,
      int order,
      String language,
      String heading,
      String text,
      Map<KeywordField, Set<String>> more) {
    EnumMap<KeywordField, Set<String>> keywords = new EnumMap<>(KeywordField.class);
    keywords.put(KeywordField.VISIBILITY, Set.of("PUBLIC"));
    keywords.put(KeywordField.VALIDITY, Set.of("KNOWN"));
    keywords.put(KeywordField.LAW, Set.of(law));
    keywords.put(KeywordField.STATE, Set.of("XDA"));
    keywords.put(KeywordField.LANGUAGE, Set.of(language));
    keywords.putAll(more);
    EnumMap<TextField, String> texts = new EnumMap<>(TextField.class);
    texts.put(TextField.TEXT, text);
    texts.put(TextField.HEADING, heading);
    return new SearchDocument(
        law + "/" + order + "/" + language,
        law(law),
        home,
        LanguageTag.of(language),
        texts,
        keywords,
        List.of(DateSpan.ALWAYS),
        order,
        Map.of(StoredField.TEXT, text, StoredField.HEADING, heading));
  }

  static SubjectDocuments put(String law, long revision, SearchDocument... documents) {
    return new SubjectDocuments(law(law), revision, List.of(documents));
  }

  static SearchQuery query(String text) {
    return SearchQuery.words(text, LanguageTag.ENGLISH, TODAY);
  }
}
