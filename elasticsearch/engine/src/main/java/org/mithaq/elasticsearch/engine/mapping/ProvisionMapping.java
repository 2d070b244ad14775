package org.mithaq.elasticsearch.engine.mapping;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mithaq.search.KeywordField;
import org.mithaq.search.TextField;

/**
 * The mapping of an index of provisions, composed from {@link TextField} and {@link KeywordField}.
 * A golden file holds its present shape; when that changes, {@link #VERSION} must be raised, so
 * that a portal never writes new documents into an index of the old shape.
 */
public final class ProvisionMapping {
  /** Part of every index's name. */
  public static final int VERSION = 2;

  /** Longer values are kept but neither found nor counted. */
  private static final int IGNORE_ABOVE = 1024;

  private ProvisionMapping() {}

  /** The body of {@code mappings} when an index is made. */
  public static ObjectNode json() {
    ObjectNode mapping = JsonNodeFactory.instance.objectNode();
    mapping.putObject("_meta").put("version", VERSION);
    mapping.put("dynamic", "strict");
    mapping.put("date_detection", false);
    ObjectNode properties = mapping.putObject("properties");
    for (String own : new String[] {Fields.ID, Fields.SUBJECT, Fields.HOME}) {
      properties.putObject(own).put("type", "keyword");
    }
    for (String carried : new String[] {Fields.DOCUMENT_LANGUAGE, Fields.MARKER}) {
      properties
          .putObject(carried)
          .put("type", "keyword")
          .put("index", false)
          .put("doc_values", false);
    }
    properties.putObject(Fields.REVISION).put("type", "long");
    properties.putObject(Fields.CONTENT_HASH).put("type", "long").put("index", false);
    properties.putObject(Fields.ORDER).put("type", "integer");
    properties
        .putObject(Fields.VALID)
        .put("type", "date_range")
        .put("format", "strict_year_month_day");
    properties.putObject(Fields.STORED).put("type", "object").put("enabled", false);
    for (KeywordField field : KeywordField.values()) {
      properties
          .putObject(field.fieldName())
          .put("type", "keyword")
          .put("ignore_above", IGNORE_ABOVE);
    }
    for (TextField field : TextField.values()) {
      properties.set(field.fieldName(), byLanguage());
    }
    return mapping;
  }

  private static ObjectNode byLanguage() {
    ObjectNode text = JsonNodeFactory.instance.objectNode();
    text.put("dynamic", "strict");
    ObjectNode languages = text.putObject("properties");
    for (LanguageGroup group : LanguageGroup.values()) {
      ObjectNode language = languages.putObject(group.code());
      language.put("type", "text").put("analyzer", group.analyzer());
      language
          .putObject("fields")
          .putObject("exact")
          .put("type", "text")
          .put("analyzer", LanguageGroup.EXACT_ANALYZER);
    }
    return text;
  }
}
