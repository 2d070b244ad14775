package org.mithaq.elasticsearch.engine.mapping;

import java.util.Arrays;
import java.util.List;
import org.mithaq.search.TextField;

/** Names of an index's own fields, besides those that {@link org.mithaq.search} names. */
public final class Fields {
  public static final String ID = "id";

  /** {@code law:123}: whose document it is. */
  public static final String SUBJECT = "subject";

  public static final String HOME = "home";
  public static final String DOCUMENT_LANGUAGE = "documentLanguage";
  public static final String REVISION = "revision";
  public static final String CONTENT_HASH = "contentHash";
  public static final String VALID = "valid";
  public static final String ORDER = "order";

  /** What a hit shows, neither indexed nor looked into. */
  public static final String STORED = "stored";

  /** Only in markers, which remember the revision at which a subject was last put. */
  public static final String MARKER = "marker";

  private static final String EXACT = ".exact";

  private Fields() {}

  /** {@code text.ar}. */
  public static String stemmed(TextField field, LanguageGroup group) {
    return field.fieldName() + "." + group.code();
  }

  /** {@code text.ar.exact}. */
  public static String exact(TextField field, LanguageGroup group) {
    return stemmed(field, group) + EXACT;
  }

  /** These fields in every language, folded exact. */
  public static List<String> exact(List<TextField> fields) {
    return Arrays.stream(LanguageGroup.values())
        .flatMap(group -> fields.stream().map(field -> exact(field, group)))
        .toList();
  }

  /** Every text field there is. */
  public static List<TextField> texts() {
    return Arrays.asList(TextField.values());
  }
}
