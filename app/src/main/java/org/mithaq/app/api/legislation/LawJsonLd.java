package org.mithaq.app.api.legislation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;
import org.mithaq.legislation.LawView.RelationView;

/**
 * A law as linked data in the European Legislation Identifier's ontology: the work, its texts by
 * language, its dates as far as they are known to the day, its relations to laws that are here.
 */
final class LawJsonLd {
  private static final String ELI = "http://data.europa.eu/eli/ontology#";
  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";

  /** Relations that the ontology has, by their names here. */
  private static final Map<String, String> RELATIONS =
      Map.of(
          "AMENDS", "amends",
          "REPEALS", "repeals",
          "CONSOLIDATES", "consolidates",
          "CITES", "cites");

  private static final Set<LawStatus> SAID = Set.of(LawStatus.IN_FORCE, LawStatus.REPEALED);

  private final String base;

  /**
   * @param base the portal's address without a slash at its end
   */
  LawJsonLd(String base) {
    this.base = base;
  }

  JsonObject of(LawView law) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", Json.createObjectBuilder().add("eli", ELI))
            .add("@id", base + law.uri())
            .add("@type", "eli:LegalResource")
            .add("eli:jurisdiction", law.iso3())
            .add("eli:type_document", law.kind().name());
    text(json, "eli:id_local", law.number());
    text(json, "eli:passed_by", law.issuingBody());
    day(json, "eli:date_document", law.dates().adopted());
    day(json, "eli:date_publication", law.dates().published());
    day(json, "eli:first_date_entry_in_force", law.dates().commenced());
    day(json, "eli:date_no_longer_in_force", law.dates().repealed());
    if (SAID.contains(law.status())) {
      json.add("eli:in_force", link(ELI + "InForce-" + word(law.status())));
    }
    json.add("eli:is_realized_by", texts(law));
    relations(law).forEach((name, targets) -> json.add("eli:" + name, targets));
    return json.build();
  }

  private JsonArrayBuilder texts(LawView law) {
    JsonArrayBuilder texts = Json.createArrayBuilder();
    for (ExpressionSummary one : law.expressions()) {
      String language = one.language().iso3();
      String version = one.validFrom().day().map(day -> "@" + day).orElse("");
      JsonObjectBuilder text =
          Json.createObjectBuilder()
              .add("@id", base + law.uri() + "/" + language + version)
              .add("@type", "eli:LegalExpression")
              .add("eli:language", link(LANGUAGES + language.toUpperCase(Locale.ROOT)));
      title(text, "eli:title", law.titles(), one);
      title(text, "eli:title_short", law.shortTitles(), one);
      text(text, "eli:publisher", law.source().publisher());
      text(text, "eli:licence", law.source().licence());
      texts.add(text);
    }
    return texts;
  }

  private Map<String, JsonArrayBuilder> relations(LawView law) {
    Map<String, JsonArrayBuilder> relations = new TreeMap<>();
    for (RelationView relation : law.relations()) {
      String name = RELATIONS.get(relation.kind());
      if (name != null && relation.outgoing() && relation.resolved()) {
        relations
            .computeIfAbsent(name, none -> Json.createArrayBuilder())
            .add(link(base + relation.target()));
      }
    }
    return relations;
  }

  private static void title(
      JsonObjectBuilder text, String name, Texts titles, ExpressionSummary one) {
    String title = titles.byTag().get(one.language().code());
    if (title != null) {
      text.add(
          name,
          Json.createObjectBuilder().add("@value", title).add("@language", one.language().code()));
    }
  }

  private static void text(JsonObjectBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.add(name, value);
    }
  }

  private static void day(JsonObjectBuilder json, String name, LegalDate date) {
    date.day()
        .ifPresent(
            day ->
                json.add(
                    name,
                    Json.createObjectBuilder()
                        .add("@value", day.toString())
                        .add("@type", "http://www.w3.org/2001/XMLSchema#date")));
  }

  private static JsonObjectBuilder link(String to) {
    return Json.createObjectBuilder().add("@id", to);
  }

  private static String word(LawStatus status) {
    return status == LawStatus.IN_FORCE ? "inForce" : "notInForce";
  }
}
