package org.mithaq.app.api.legislation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawView;

/** A law with one of its texts on the wire; empty strings are unknown. */
public record LawJson(
    String uri,
    String state,
    String kind,
    String kindAsTitled,
    String number,
    String numberAsPrinted,
    String year,
    Map<String, String> titles,
    Map<String, String> shortTitles,
    Map<String, String> gazette,
    Map<String, String> dates,
    String issuingBody,
    String status,
    List<String> concepts,
    List<RelationJson> relations,
    SourceJson source,
    List<TextJson> texts,
    String language,
    String authenticity,
    String validFrom,
    String validTo,
    List<ProvisionJson> provisions) {
  /** In the order of their names: the same law has the same bytes, and so the same entity tag. */
  public LawJson {
    gazette = new TreeMap<>(gazette);
    dates = new TreeMap<>(dates);
  }

  /** A law in a list. */
  public record SummaryJson(
      String uri,
      String state,
      String kind,
      String number,
      String year,
      Map<String, String> titles,
      String commenced,
      String repealed,
      String status,
      List<String> languages) {
    static SummaryJson of(LawSummary law) {
      return new SummaryJson(
          law.uri(),
          law.iso3(),
          law.kind(),
          law.number(),
          law.year(),
          law.titles().byTag(),
          law.commenced().iso(),
          law.repealed().iso(),
          law.status().name(),
          law.languages().stream().map(LanguageTag::code).toList());
    }
  }

  /** A relation to another law, as seen from this one. */
  public record RelationJson(
      String kind, boolean outgoing, String target, boolean resolved, String date) {}

  /** Where the law is from. */
  public record SourceJson(
      String url,
      String retrieved,
      String publisher,
      String licence,
      String attribution,
      String fileSha256,
      String locator) {
    static SourceJson of(LawSource source) {
      return new SourceJson(
          source.url(),
          source.retrieved(),
          source.publisher(),
          source.licence(),
          source.attribution(),
          source.fileSha256(),
          source.locator());
    }
  }

  /** A text of the law: language, version, worth. */
  public record TextJson(
      String uri, String language, String authenticity, String validFrom, String validTo) {}

  static LawJson of(ExpressionView text) {
    LawView law = text.law();
    return new LawJson(
        law.uri(),
        law.iso3(),
        law.kind().name(),
        law.kindAsTitled(),
        law.number(),
        law.numberAsPrinted(),
        law.year(),
        law.titles().byTag(),
        law.shortTitles().byTag(),
        Map.of(
            "name", law.gazette().name(),
            "issue", law.gazette().issue(),
            "date", law.gazette().date().iso(),
            "page", law.gazette().page()),
        Map.of(
            "adopted", law.dates().adopted().iso(),
            "adoptedAsPrinted", law.dates().adoptedAsPrinted(),
            "published", law.dates().published().iso(),
            "publishedAsPrinted", law.dates().publishedAsPrinted(),
            "commenced", law.dates().commenced().iso(),
            "commencedAsPrinted", law.dates().commencedAsPrinted(),
            "repealed", law.dates().repealed().iso()),
        law.issuingBody(),
        law.status().name(),
        law.concepts(),
        law.relations().stream()
            .map(
                relation ->
                    new RelationJson(
                        relation.kind(),
                        relation.outgoing(),
                        relation.target(),
                        relation.resolved(),
                        relation.date().iso()))
            .toList(),
        SourceJson.of(law.source()),
        law.expressions().stream().map(one -> text(law, one)).toList(),
        text.language().code(),
        text.authenticity().name(),
        text.validFrom().iso(),
        text.validTo().iso(),
        text.provisions().stream().map(ProvisionJson::of).toList());
  }

  private static TextJson text(LawView law, LawView.ExpressionSummary one) {
    String at = one.validFrom().day().map(day -> "@" + day).orElse("");
    return new TextJson(
        law.uri() + "/" + one.language().iso3() + at,
        one.language().code(),
        one.authenticity().name(),
        one.validFrom().iso(),
        one.validTo().iso());
  }
}
