package org.mithaq.search.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Subject;
import org.mithaq.search.DateSpan;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.StoredField;
import org.mithaq.search.TextField;

/** One invented provision, public and always in force unless told otherwise. */
public final class ProvisionFixture {
  private final String law;
  private final String eId;
  private final LanguageTag language;
  private final Map<TextField, String> texts = new EnumMap<>(TextField.class);
  private final Map<KeywordField, Set<String>> keywords = new EnumMap<>(KeywordField.class);
  private final Map<StoredField, String> stored = new EnumMap<>(StoredField.class);
  private final List<DateSpan> valid = new ArrayList<>();
  private boolean never;
  private String wording = "1";
  private String home = "demo";
  private int order;

  private ProvisionFixture(String law, String eId, String language) {
    this.law = law;
    this.eId = eId;
    this.language = LanguageTag.of(language);
    with(KeywordField.LAW, law);
    with(KeywordField.EID, eId);
    with(KeywordField.LANGUAGE, language);
    with(KeywordField.VISIBILITY, "PUBLIC");
    with(KeywordField.VALIDITY, "KNOWN");
    with(KeywordField.AUTHENTICITY, "AUTHENTIC");
    with(KeywordField.REGION, home);
    stored.put(StoredField.URI, "/akn/xa/act/2010/" + law + "/" + language + "/~" + eId);
  }

  /** {@code provision("law-1", "art_5", "ar")}. */
  public static ProvisionFixture provision(String law, String eId, String language) {
    return new ProvisionFixture(law, eId, language);
  }

  public ProvisionFixture text(String text) {
    texts.put(TextField.TEXT, text);
    stored.put(StoredField.TEXT, text);
    return this;
  }

  public ProvisionFixture heading(String heading) {
    texts.put(TextField.HEADING, heading);
    stored.put(StoredField.HEADING, heading);
    return this;
  }

  public ProvisionFixture title(String title) {
    texts.put(TextField.TITLE, title);
    stored.put(StoredField.LAW_TITLE, title);
    return this;
  }

  public ProvisionFixture state(String iso3) {
    return with(KeywordField.STATE, iso3);
  }

  /** Sets, not adds, the values of a field. */
  public ProvisionFixture with(KeywordField field, String... values) {
    keywords.put(field, new TreeSet<>(Arrays.asList(values)));
    return this;
  }

  /** ISO dates, both included; empty is open. */
  public ProvisionFixture valid(String from, String to) {
    valid.add(new DateSpan(from, to));
    return this;
  }

  public ProvisionFixture neverValid() {
    never = true;
    return this;
  }

  /** Another wording of the same provision is another document. */
  public ProvisionFixture wording(String name) {
    wording = name;
    return this;
  }

  public ProvisionFixture home(String region) {
    home = region;
    return with(KeywordField.REGION, region);
  }

  public ProvisionFixture order(int place) {
    order = place;
    return this;
  }

  public SearchDocument build() {
    List<DateSpan> spans = valid.isEmpty() && !never ? List.of(DateSpan.ALWAYS) : valid;
    return new SearchDocument(
        law + "-" + eId + "-" + language + "-" + wording,
        new Subject("law", law),
        home,
        language,
        texts,
        keywords,
        spans,
        order,
        stored);
  }
}
