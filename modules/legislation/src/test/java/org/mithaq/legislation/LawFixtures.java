package org.mithaq.legislation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawDraft.RelationDraft;

/** Invented law for tests: builds drafts from what a test wants to say. */
public final class LawFixtures {
  private String iso3 = "XDA";
  private LawKind kind = LawKind.ACT;
  private String number = "20";
  private String year = "2019";
  private String localId = "";
  private String calendar = "";
  private Texts titles = Texts.of("en", "Invented Act");
  private Texts shortTitles = Texts.NONE;
  private LawDates dates = dates("2019-09-30", "");
  private Gazette gazette = Gazette.UNKNOWN;
  private LawSource source = new LawSource("https://example.org/20", "", "", "", "", "", "");
  private final List<RelationDraft> relations = new ArrayList<>();
  private final List<ExpressionDraft> texts = new ArrayList<>();

  public static LawFixtures law() {
    return new LawFixtures();
  }

  public LawFixtures numbered(String newNumber, String newYear) {
    number = newNumber;
    year = newYear;
    return this;
  }

  public LawFixtures of(String state) {
    iso3 = state;
    return this;
  }

  public LawFixtures kind(LawKind newKind) {
    kind = newKind;
    return this;
  }

  public LawFixtures localId(String id) {
    localId = id;
    return this;
  }

  public LawFixtures calendar(String name) {
    calendar = name;
    return this;
  }

  public LawFixtures titled(String... tagsAndTitles) {
    titles = Texts.of(tagsAndTitles);
    return this;
  }

  public LawFixtures shortTitled(String... tagsAndTitles) {
    shortTitles = Texts.of(tagsAndTitles);
    return this;
  }

  /** Adopted on a day that is only known as printed. */
  public LawFixtures adoptedAsPrinted(String printed) {
    dates =
        new LawDates(
            dates.adopted(),
            printed,
            dates.published(),
            dates.publishedAsPrinted(),
            dates.commenced(),
            dates.commencedAsPrinted(),
            dates.repealed());
    return this;
  }

  public LawFixtures commenced(String date) {
    dates = dates(date, dates.repealed().iso());
    return this;
  }

  public LawFixtures repealed(String date) {
    dates = dates(dates.commenced().iso(), date);
    return this;
  }

  public LawFixtures gazette(String name) {
    gazette = new Gazette(name, "", LegalDate.UNKNOWN, "");
    return this;
  }

  public LawFixtures source(LawSource newSource) {
    source = newSource;
    return this;
  }

  public LawFixtures relation(String relationKind, String target) {
    return relation(relationKind, target, "");
  }

  public LawFixtures relation(String relationKind, String target, String date) {
    relations.add(new RelationDraft(relationKind, target, LegalDate.parse(date), ""));
    return this;
  }

  public LawFixtures text(ExpressionDraft text) {
    texts.add(text);
    return this;
  }

  public LawDraft draft() {
    return new LawDraft(
        iso3,
        kind,
        "",
        number,
        "",
        calendar,
        year,
        titles,
        shortTitles,
        gazette,
        dates,
        "",
        localId,
        List.of("money-laundering"),
        source,
        relations,
        texts.isEmpty() ? List.of(english("", "", article("1", "Words."))) : texts,
        List.of());
  }

  public static ExpressionDraft english(String from, String to, ProvisionDraft... provisions) {
    return text("en", from, to, provisions);
  }

  public static ExpressionDraft text(
      String language, String from, String to, ProvisionDraft... provisions) {
    return new ExpressionDraft(
        LanguageTag.of(language),
        Authenticity.AUTHENTIC,
        LegalDate.UNKNOWN,
        LegalDate.parse(from),
        LegalDate.parse(to),
        Arrays.asList(provisions));
  }

  public static ProvisionDraft article(String number, String text, ProvisionDraft... parts) {
    return provision(ProvisionKind.ARTICLE, number, "", text, parts);
  }

  public static ProvisionDraft provision(
      ProvisionKind kind, String number, String heading, String text, ProvisionDraft... parts) {
    return new ProvisionDraft(kind, number, heading, "", text, Arrays.asList(parts));
  }

  private static LawDates dates(String commenced, String repealed) {
    return new LawDates(
        LegalDate.UNKNOWN,
        "",
        LegalDate.UNKNOWN,
        "",
        LegalDate.parse(commenced),
        "",
        LegalDate.parse(repealed));
  }
}
