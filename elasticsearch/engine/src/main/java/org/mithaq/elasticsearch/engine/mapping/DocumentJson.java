package org.mithaq.elasticsearch.engine.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.Subject;
import org.mithaq.search.DateSpan;
import org.mithaq.search.DocumentHash;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

/** A document as the bytes that are indexed. */
public final class DocumentJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentJson() {}

  /** A provision, with the revision of its subject. */
  public static byte[] of(SearchDocument document, long revision) {
    ObjectNode json = JSON.createObjectNode();
    json.put(Fields.ID, document.id());
    json.put(Fields.SUBJECT, document.subject().toString());
    json.put(Fields.HOME, document.home());
    json.put(Fields.DOCUMENT_LANGUAGE, document.language().code());
    json.put(Fields.REVISION, revision);
    json.put(Fields.CONTENT_HASH, DocumentHash.of(document));
    json.put(Fields.ORDER, document.order());
    spans(document, json.putArray(Fields.VALID));
    keywords(document, json);
    texts(document, json);
    ObjectNode stored = json.putObject(Fields.STORED);
    for (Map.Entry<StoredField, String> entry : document.stored().entrySet()) {
      stored.put(entry.getKey().name(), entry.getValue());
    }
    return bytes(json);
  }

  /**
   * What remembers the revision at which a subject was last put, even when nothing of it is left.
   */
  public static byte[] marker(Subject subject, long revision) {
    return bytes(
        JSON.createObjectNode()
            .put(Fields.MARKER, subject.toString())
            .put(Fields.REVISION, revision));
  }

  private static void spans(SearchDocument document, ArrayNode valid) {
    for (DateSpan span : document.valid()) {
      ObjectNode range = valid.addObject();
      if (!span.fromIso().isEmpty()) {
        range.put("gte", span.fromIso());
      }
      if (!span.toIso().isEmpty()) {
        range.put("lte", span.toIso());
      }
    }
  }

  private static void keywords(SearchDocument document, ObjectNode json) {
    for (Map.Entry<KeywordField, Set<String>> entry : document.keywords().entrySet()) {
      ArrayNode values = json.putArray(entry.getKey().fieldName());
      new TreeSet<>(entry.getValue()).forEach(values::add);
    }
  }

  private static void texts(SearchDocument document, ObjectNode json) {
    String language = LanguageGroup.of(document.language()).code();
    for (Map.Entry<TextField, String> entry : document.texts().entrySet()) {
      json.putObject(entry.getKey().fieldName())
          .put(language, HighlightMarks.strip(entry.getValue()));
    }
  }

  private static byte[] bytes(ObjectNode json) {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
