package org.mithaq.conventions.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.conventions.StatementView;
import org.mithaq.conventions.domain.DenunciationRule;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.InstrumentTerms;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/** From rows of facts to what the door shows. */
final class Views {
  private static final Pattern GIVING_EFFECT =
      Pattern.compile("giving effect to art\\. (\\d+)(?:\\((\\w+)\\))?");

  private Views() {}

  static InstrumentView instrument(FactRow row, Collection<FactRow> names) {
    return new InstrumentView(
        row.cell("code"),
        Texts.of(
            "en", row.cell("title_en"), "fr", row.cell("title_fr"), "ar", row.cell("title_ar")),
        firstNames(names),
        row.cell("kind"),
        row.cell("scope"),
        LegalDate.parse(row.cell("adopted")),
        row.cell("place"),
        LegalDate.parse(row.cell("open_from")),
        LegalDate.parse(row.cell("open_until")),
        LegalDate.parse(row.cell("in_force")),
        row.cell("in_force_clause"),
        row.cell("depositary"),
        row.cell("registration"),
        row.cell("supplements"),
        words(row.cell("authentic_languages"), ";"),
        row.cell("denunciation_clause"),
        row.cell("official_url"),
        row.cell("note"),
        row.cell("source"));
  }

  static InstrumentTerms terms(FactRow row) {
    String days = row.cell("days_later");
    return new InstrumentTerms(
        row.cell("code"),
        row.cell("supplements"),
        LegalDate.parse(row.cell("open_from")),
        LegalDate.parse(row.cell("open_until")),
        LegalDate.parse(row.cell("in_force")),
        days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(days)),
        DenunciationRule.of(row.cell("denunciation_rule")));
  }

  static ArticleView article(FactRow row) {
    return new ArticleView(
        row.cell("instrument"),
        row.cell("number"),
        Texts.of("en", row.cell("heading_en")),
        row.cell("chapter"),
        row.position(),
        row.cell("source"));
  }

  static ObligationView obligation(FactRow row, Texts text) {
    String path = row.cell("path");
    String[] parts = path.split("/");
    return new ObligationView(
        path,
        parts[0],
        parts[1],
        reference(path),
        ObligationLevel.valueOf(row.cell("level")),
        row.cell("basis"),
        row.cell("nature"),
        row.cell("addressee"),
        row.cell("assessable").equals("Y"),
        row.cell("label"),
        text,
        row.position(),
        row.cell("note"),
        row.cell("source"));
  }

  /** {@code UNTOC/6/1/a/i} as it is cited: {@code UNTOC art. 6(1)(a)(i)}. */
  static String reference(String path) {
    String[] parts = path.split("/");
    StringBuilder cited = new StringBuilder(parts[0]).append(" art. ").append(parts[1]);
    for (int i = 2; i < parts.length; i++) {
      cited.append('(').append(parts[i]).append(')');
    }
    return cited.toString();
  }

  static StatementView statement(FactRow row) {
    return new StatementView(
        row.cell("instrument"),
        row.cell("iso3"),
        row.cell("kind_as_labelled"),
        row.cell("kind_as_classified"),
        words(row.cell("obligations"), " "),
        LegalDate.parse(row.cell("date")),
        LegalDate.parse(row.cell("withdrawn")),
        row.cell("source"));
  }

  static NotificationDutyView duty(FactRow row) {
    return new NotificationDutyView(
        row.cell("obligation"),
        reference(row.cell("obligation")),
        row.cell("what"),
        row.cell("action"),
        row.cell("nature"),
        words(row.cell("triggers"), ";"),
        row.cell("within"),
        row.cell("recipient"),
        row.cell("dated"),
        lawsUnder(row),
        row.cell("note"),
        row.cell("source"));
  }

  static ElementView element(FactRow row) {
    return new ElementView(
        row.cell("obligation"),
        OffenceElement.valueOf(row.cell("element")),
        ElementView.Polarity.valueOf(row.cell("polarity")),
        row.cell("or_obligation"),
        row.cell("note"),
        row.cell("source"));
  }

  /** {@code UNTOC/6} of a duty to furnish the laws giving effect to art. 6 and their changes. */
  private static String lawsUnder(FactRow row) {
    Matcher effect = GIVING_EFFECT.matcher(row.cell("what"));
    if (!effect.find() || !words(row.cell("triggers"), ";").contains("ON_CHANGE")) {
      return "";
    }
    String instrument = row.cell("obligation").split("/", 2)[0];
    String paragraph = effect.group(2) == null ? "" : "/" + effect.group(2);
    return instrument + "/" + effect.group(1) + paragraph;
  }

  static List<String> words(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }

  /** The first name of each language, as the file orders them. */
  private static Texts firstNames(Collection<FactRow> names) {
    Map<LanguageTag, String> first = new HashMap<>();
    for (FactRow name : names) {
      first.putIfAbsent(LanguageTag.of(name.cell("language")), name.cell("name"));
    }
    return new Texts(first);
  }
}
