package org.mithaq.legislation.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.legislation.LawSource;

/** Writes a law as one line of the bulk format; what is empty is left out. */
public final class JsonLawWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonLawWriter() {}

  public static String line(LawDraft law) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      law(json, law);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.toString();
  }

  /** Leaves the stream open. */
  public static void write(LawDraft law, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    law(json, law);
    json.writeRaw('\n');
    json.close();
  }

  private static void law(JsonGenerator json, LawDraft law) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", JsonLawReader.FORMAT);
    json.writeStringField("country", law.iso3());
    json.writeStringField("kind", law.kind().name());
    text(json, "kindAsTitled", law.kindAsTitled());
    text(json, "number", law.number());
    text(json, "numberAsPrinted", law.numberAsPrinted());
    text(json, "calendar", law.calendar());
    if (!law.year().isEmpty()) {
      json.writeNumberField("year", Integer.parseInt(law.year()));
    }
    texts(json, "title", law.titles());
    texts(json, "shortTitle", law.shortTitles());
    gazette(json, law.gazette());
    dates(json, law.dates());
    text(json, "issuingBody", law.issuingBody());
    text(json, "localId", law.localId());
    if (!law.concepts().isEmpty()) {
      json.writeArrayFieldStart("concepts");
      for (String concept : law.concepts()) {
        json.writeString(concept);
      }
      json.writeEndArray();
    }
    source(json, law.source());
    relations(json, law.relations());
    json.writeArrayFieldStart("expressions");
    for (ExpressionDraft expression : law.expressions()) {
      expression(json, expression);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void dates(JsonGenerator json, LawDates dates) throws IOException {
    date(json, "adopted", dates.adopted());
    text(json, "adoptedAsPrinted", dates.adoptedAsPrinted());
    date(json, "published", dates.published());
    text(json, "publishedAsPrinted", dates.publishedAsPrinted());
    date(json, "commenced", dates.commenced());
    text(json, "commencedAsPrinted", dates.commencedAsPrinted());
    date(json, "repealed", dates.repealed());
  }

  private static void gazette(JsonGenerator json, Gazette gazette) throws IOException {
    if (gazette.equals(Gazette.UNKNOWN)) {
      return;
    }
    json.writeObjectFieldStart("gazette");
    text(json, "name", gazette.name());
    text(json, "issue", gazette.issue());
    date(json, "date", gazette.date());
    text(json, "page", gazette.page());
    json.writeEndObject();
  }

  /** Without the kept file: that is where it came from here, not what the source says. */
  private static void source(JsonGenerator json, LawSource source) throws IOException {
    json.writeObjectFieldStart("source");
    text(json, "url", source.url());
    text(json, "retrieved", source.retrieved());
    text(json, "publisher", source.publisher());
    text(json, "licence", source.licence());
    text(json, "attribution", source.attribution());
    json.writeEndObject();
  }

  private static void relations(JsonGenerator json, List<RelationDraft> relations)
      throws IOException {
    if (relations.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relations");
    for (RelationDraft relation : relations) {
      json.writeStartObject();
      json.writeStringField("kind", relation.kind());
      json.writeStringField("target", relation.target());
      date(json, "date", relation.date());
      text(json, "note", relation.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void expression(JsonGenerator json, ExpressionDraft text) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", text.language().code());
    json.writeStringField("authenticity", text.authenticity().name());
    if (text.consolidated()) {
      json.writeBooleanField("consolidated", true);
    }
    date(json, "versionDate", text.versionDate());
    date(json, "validFrom", text.validFrom());
    date(json, "validTo", text.validTo());
    provisions(json, "provisions", text.provisions());
    json.writeEndObject();
  }

  private static void provisions(JsonGenerator json, String field, List<ProvisionDraft> provisions)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (ProvisionDraft provision : provisions) {
      json.writeStartObject();
      json.writeStringField("kind", provision.kind().name());
      text(json, "number", provision.number());
      text(json, "heading", provision.heading());
      text(json, "eId", provision.eId());
      text(json, "text", provision.text());
      if (!provision.children().isEmpty()) {
        provisions(json, "children", provision.children());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String field, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(field, value);
    }
  }

  private static void date(JsonGenerator json, String field, LegalDate date) throws IOException {
    text(json, field, date.iso());
  }

  private static void texts(JsonGenerator json, String field, Texts texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeObjectFieldStart(field);
      for (Map.Entry<String, String> entry : texts.byTag().entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
  }
}
