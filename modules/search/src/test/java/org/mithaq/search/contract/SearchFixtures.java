package org.mithaq.search.contract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Text;
import org.mithaq.search.Hit;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SubjectDocuments;
import org.mithaq.search.Term;
import org.mithaq.search.Vocabulary;
import org.mithaq.search.understanding.ReadingQueries;

/** What contracts and tests of higher modules start from: invented law, a small vocabulary. */
public final class SearchFixtures {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private SearchFixtures() {}

  /** A law at a revision with all its provisions. */
  public static SubjectDocuments law(String id, long revision, ProvisionFixture... provisions) {
    return new SubjectDocuments(
        new Subject("law", id),
        revision,
        Arrays.stream(provisions).map(ProvisionFixture::build).toList());
  }

  /** Words typed by a reader of English, in force today, first twenty. */
  public static SearchQuery words(String text) {
    return SearchQuery.words(text, LanguageTag.ENGLISH, TODAY);
  }

  /** Everything in force today, a hundred at once. */
  public static SearchQuery everything() {
    return words("").paged(new SearchQuery.Page(1, 100, ""));
  }

  /** The provisions found, as {@code law/eId/language}, in their order. */
  public static List<String> found(SearchResult result) {
    return result.hits().stream().map(SearchFixtures::name).toList();
  }

  private static String name(Hit hit) {
    return only(hit.keywords(org.mithaq.search.KeywordField.LAW))
        + "/"
        + only(hit.keywords(org.mithaq.search.KeywordField.EID))
        + "/"
        + hit.language();
  }

  private static String only(Set<String> values) {
    return String.join("+", values);
  }

  /** Understands queries with {@link #vocabulary()}. */
  public static QueryReader reader() {
    return ReadingQueries.with(List.of(vocabulary()));
  }

  /** Two conventions, two concepts, two States. */
  public static Vocabulary vocabulary() {
    List<Term> terms =
        List.of(
            term(
                Term.Kind.INSTRUMENT,
                "UNTOC",
                Set.of(),
                "en",
                "UNTOC",
                "en",
                "Palermo Convention",
                "en",
                "United Nations Convention against Transnational Organized Crime",
                "fr",
                "CTO",
                "ar",
                "اتفاقية باليرمو"),
            term(
                Term.Kind.INSTRUMENT,
                "UNCAC",
                Set.of(),
                "en",
                "UNCAC",
                "fr",
                "CNUCC",
                "ar",
                "اتفاقية الأمم المتحدة لمكافحة الفساد"),
            term(
                Term.Kind.CONCEPT,
                "money-laundering",
                Set.of("UNTOC/6", "UNCAC/23"),
                "en",
                "money laundering",
                "fr",
                "blanchiment",
                "fr",
                "blanchiment d'argent",
                "ar",
                "غسل الأموال"),
            term(
                Term.Kind.CONCEPT,
                "corruption",
                Set.of("UNTOC/8"),
                "en",
                "corruption",
                "fr",
                "corruption",
                "ar",
                "الفساد"),
            term(Term.Kind.STATE, "XDA", Set.of(), "en", "Suhayl", "ar", "سهيل"),
            term(Term.Kind.STATE, "XDB", Set.of(), "en", "Farqad", "ar", "فرقد"));
    return new Vocabulary() {
      @Override
      public List<Term> terms() {
        return terms;
      }

      @Override
      public long revision() {
        return 1;
      }
    };
  }

  private static Term term(
      Term.Kind kind, String value, Set<String> obligations, String... tagsAndLabels) {
    List<Text> labels = new java.util.ArrayList<>();
    for (int i = 0; i < tagsAndLabels.length; i += 2) {
      labels.add(Text.of(tagsAndLabels[i], tagsAndLabels[i + 1]));
    }
    return new Term(kind, value, labels, obligations);
  }
}
