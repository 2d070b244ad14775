package org.mithaq.conventions.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.conventions.domain.InstrumentTerms;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.ObligationText;
import org.mithaq.conventions.domain.Participation;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/**
 * Everything of this context as it was at one revision; some thousand small rows, never changed.
 */
public final class Snapshot {
  private final long revision;
  private final Map<String, InstrumentView> instruments = new LinkedHashMap<>();
  private final Map<String, InstrumentTerms> terms = new HashMap<>();
  private final Map<String, List<FactRow>> names;
  private final Map<String, List<ArticleView>> articles;
  private final Map<String, ObligationView> obligations = new LinkedHashMap<>();
  private final Map<String, List<ObligationView>> byArticle;
  private final Map<String, Participation> participations = new LinkedHashMap<>();
  private final List<StatementView> statements;
  private final List<NotificationDutyView> duties;
  private final Map<String, List<ElementView>> elements;
  private final CrossReferences crossReferences;
  private final List<FactRow> publishedCounts;

  Snapshot(
      long revision,
      Map<FactTable, List<FactRow>> rows,
      List<KeptRecord> records,
      List<ObligationText> texts) {
    this.revision = revision;
    names =
        rows.get(FactTable.INSTRUMENT_NAME).stream()
            .collect(groupingBy(row -> row.cell("instrument")));
    for (FactRow row : rows.get(FactTable.INSTRUMENT)) {
      String code = row.cell("code");
      instruments.put(code, Views.instrument(row, names.getOrDefault(code, List.of())));
      terms.put(code, Views.terms(row));
    }
    articles =
        rows.get(FactTable.ARTICLE).stream()
            .map(Views::article)
            .collect(groupingBy(ArticleView::instrument));
    Map<String, Texts> byPath = textsByPath(texts);
    for (FactRow row : rows.get(FactTable.OBLIGATION)) {
      String path = row.cell("path");
      obligations.put(path, Views.obligation(row, byPath.getOrDefault(path, Texts.NONE)));
    }
    byArticle =
        obligations.values().stream()
            .collect(groupingBy(view -> view.instrument() + "/" + view.article()));
    participate(records);
    statements = rows.get(FactTable.STATEMENT).stream().map(Views::statement).toList();
    duties = rows.get(FactTable.NOTIFICATION_DUTY).stream().map(Views::duty).toList();
    elements =
        rows.get(FactTable.OFFENCE_ELEMENT).stream()
            .map(Views::element)
            .collect(groupingBy(ElementView::obligation));
    crossReferences = new CrossReferences(rows.get(FactTable.CROSS_REFERENCE));
    publishedCounts = List.copyOf(rows.get(FactTable.PUBLISHED_COUNT));
  }

  long revision() {
    return revision;
  }

  List<InstrumentView> instruments() {
    return List.copyOf(instruments.values());
  }

  Optional<InstrumentView> instrument(String code) {
    return Optional.ofNullable(instruments.get(code.toUpperCase(Locale.ROOT)));
  }

  Map<String, InstrumentTerms> terms() {
    return terms;
  }

  /** Usual names of an instrument, as rows with {@code language} and {@code name}. */
  List<FactRow> names(String code) {
    return names.getOrDefault(code, List.of());
  }

  List<ArticleView> articles(String code) {
    return List.copyOf(articles.getOrDefault(code.toUpperCase(Locale.ROOT), List.of()));
  }

  List<ObligationView> obligations(String code, String article) {
    String path = code.toUpperCase(Locale.ROOT) + "/" + article.toLowerCase(Locale.ROOT);
    return List.copyOf(byArticle.getOrDefault(path, List.of()));
  }

  Optional<ObligationView> obligation(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.ofNullable(
            obligations.get(
                path.substring(0, slash).toUpperCase(Locale.ROOT)
                    + path.substring(slash).toLowerCase(Locale.ROOT)));
  }

  List<Participation> participations() {
    return List.copyOf(participations.values());
  }

  List<StatementView> statements() {
    return statements;
  }

  List<NotificationDutyView> duties() {
    return duties;
  }

  List<ElementView> elements(String path) {
    return obligation(path).map(found -> elements.getOrDefault(found.path(), List.of())).stream()
        .flatMap(List::stream)
        .toList();
  }

  CrossReferences crossReferences() {
    return crossReferences;
  }

  List<FactRow> publishedCounts() {
    return publishedCounts;
  }

  private static Map<String, Texts> textsByPath(List<ObligationText> texts) {
    Map<String, Map<LanguageTag, String>> byPath = new HashMap<>();
    for (ObligationText text : texts) {
      byPath
          .computeIfAbsent(text.path(), path -> new HashMap<>())
          .put(LanguageTag.of(text.language()), text.text());
    }
    Map<String, Texts> all = new HashMap<>();
    byPath.forEach((path, byLanguage) -> all.put(path, new Texts(byLanguage)));
    return all;
  }

  /** Parents before their protocols, because a protocol is computed from both. */
  private void participate(List<KeptRecord> records) {
    List<KeptRecord> ordered = new ArrayList<>(records);
    ordered.sort(
        java.util.Comparator.comparing(
            kept -> !terms.get(kept.record().instrument()).parent().isEmpty()));
    for (KeptRecord kept : ordered) {
      InstrumentTerms of = terms.get(kept.record().instrument());
      Optional<Participation> parent =
          Optional.ofNullable(participations.get(of.parent() + " " + kept.record().iso3()));
      participations.put(kept.record().key(), Participation.of(of, kept.record(), parent));
    }
  }
}
