package org.mithaq.elasticsearch.engine.query;

import java.util.EnumMap;
import java.util.Map;
import org.mithaq.search.KeywordField;

/** Which fields are counted, and how many of their values are named at most. */
public final class Facets {
  private static final Map<KeywordField, Integer> SIZES = sizes();

  /** Laws found, approximately. */
  public static final String LAWS = "laws";

  /** Everything counted under all chosen values. */
  public static final String CHOSEN = "chosen";

  private Facets() {}

  static boolean counted(KeywordField field) {
    return SIZES.containsKey(field);
  }

  static Map<KeywordField, Integer> all() {
    return SIZES;
  }

  private static Map<KeywordField, Integer> sizes() {
    EnumMap<KeywordField, Integer> sizes = new EnumMap<>(KeywordField.class);
    sizes.put(KeywordField.REGION, 50);
    sizes.put(KeywordField.STATE, 250);
    sizes.put(KeywordField.LANGUAGE, 50);
    sizes.put(KeywordField.LAW_KIND, 50);
    sizes.put(KeywordField.YEAR, 200);
    sizes.put(KeywordField.STATUS, 10);
    sizes.put(KeywordField.VALIDITY, 2);
    sizes.put(KeywordField.AUTHENTICITY, 10);
    sizes.put(KeywordField.TRADITION, 20);
    sizes.put(KeywordField.AREA, 50);
    sizes.put(KeywordField.CONCEPT, 200);
    sizes.put(KeywordField.INSTRUMENT, 50);
    sizes.put(KeywordField.ARTICLE, 200);
    sizes.put(KeywordField.MAPPING_ROLE, 20);
    sizes.put(KeywordField.MAPPING_STATE, 20);
    return sizes;
  }
}
