package org.mithaq.concordance.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionView;

/** A catalogue of one law with one article, whose words a test changes. */
final class OneLaw implements LegislationCatalogue {
  private String words = "whoever launders";

  void says(String newWords) {
    words = newWords;
  }

  LawView view() {
    return new LawView(
        "law-1",
        LivingMappings.LAW,
        "XDA",
        LawKind.ACT,
        "",
        "1",
        "1",
        "GREGORIAN",
        "2010",
        Texts.of("en", "Act"),
        Texts.NONE,
        Gazette.UNKNOWN,
        LawDates.UNKNOWN,
        "",
        LawStatus.IN_FORCE,
        List.of(),
        List.of(),
        LawSource.NONE,
        List.of(
            new LawView.ExpressionSummary(
                "e-1",
                LanguageTag.ENGLISH,
                Authenticity.AUTHENTIC,
                LegalDate.parse("2010-01-01"),
                LegalDate.UNKNOWN,
                1)),
        "",
        1);
  }

  LawDraft draft() {
    LawView law = view();
    return new LawDraft(
        law.iso3(),
        law.kind(),
        "",
        law.number(),
        "",
        "",
        law.year(),
        law.titles(),
        Texts.NONE,
        Gazette.UNKNOWN,
        LawDates.UNKNOWN,
        "",
        "",
        List.of(),
        LawSource.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  private ProvisionView article() {
    return new ProvisionView(
        "law-1",
        LivingMappings.LAW,
        LanguageTag.ENGLISH,
        "art_5",
        ProvisionKind.ARTICLE,
        "5",
        "",
        words,
        List.of(),
        LegalDate.parse("2010-01-01"),
        LegalDate.UNKNOWN,
        LawStatus.IN_FORCE,
        "hash of " + words,
        List.of());
  }

  @Override
  public Optional<LawView> law(String id) {
    return id.equals("law-1") ? Optional.of(view()) : Optional.empty();
  }

  @Override
  public Optional<LawView> lawAt(String workUri) {
    return workUri.equals(LivingMappings.LAW) ? Optional.of(view()) : Optional.empty();
  }

  @Override
  public Optional<ExpressionView> expression(AknUri uri, LanguageTag reader, LocalDate today) {
    return reader.equals(LanguageTag.ENGLISH)
        ? Optional.of(
            new ExpressionView(
                view(),
                "e-1",
                LanguageTag.ENGLISH,
                Authenticity.AUTHENTIC,
                LegalDate.parse("2010-01-01"),
                LegalDate.UNKNOWN,
                List.of(article())))
        : Optional.empty();
  }

  @Override
  public Optional<ProvisionView> provision(AknUri uri, LanguageTag reader, LocalDate today) {
    return Optional.of(article());
  }

  @Override
  public Slice<LawSummary> laws(LawFilter filter, int page, int size) {
    return new Slice<>(List.of(), 0);
  }

  @Override
  public Optional<String> retraction(String workUri) {
    return Optional.empty();
  }

  @Override
  public List<ProvisionView> history(String lawId, LanguageTag language, String eId) {
    return List.of(article());
  }

  @Override
  public Map<String, Long> lawCounts() {
    return Map.of("XDA", 1L);
  }
}
