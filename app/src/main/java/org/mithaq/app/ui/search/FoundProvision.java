package org.mithaq.app.ui.search;

import java.util.List;
import java.util.Set;
import org.mithaq.app.asking.HitStatus;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Marked;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.StoredField;

/** A hit as the results page shows it. */
public final class FoundProvision {
  private static final int EXCERPT = 240;

  private final Hit hit;
  private final SearchQuery query;
  private final Labels labels;
  private final Reader reader;

  public FoundProvision(Hit hit, SearchQuery query, Labels labels, Reader reader) {
    this.hit = hit;
    this.query = query;
    this.labels = labels;
    this.reader = reader;
  }

  public LanguageTag language() {
    return hit.language();
  }

  /** The address that shows the wording found: with the date when another than today is asked. */
  public String link() {
    return reader.link(address());
  }

  private String address() {
    String uri = hit.stored(StoredField.URI);
    String from = hit.stored(StoredField.VALID_FROM);
    String at =
        query.time().allVersions()
            ? from
            : query.time().inForceOn().equals(reader.getToday())
                ? ""
                : query.time().inForceOn().toString();
    int eId = uri.indexOf("/~");
    return at.length() != 10 || eId < 0
        ? uri
        : uri.substring(0, eId) + "@" + at + uri.substring(eId);
  }

  /** The comparison of what was picked before and this one. */
  public String compareLink() {
    return reader.compare(address());
  }

  public String number() {
    return hit.stored(StoredField.NUMBER);
  }

  /** What a paragraph stands in; empty for what is found by its own number. */
  public String within() {
    return hit.stored(StoredField.WITHIN);
  }

  /** The beginning of its text, for where nothing was searched in it. */
  public String excerpt() {
    String text = hit.stored(StoredField.TEXT);
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, space > 0 ? space : EXCERPT) + " …";
  }

  public List<Marked> heading() {
    return hit.heading();
  }

  public List<Marked> snippet() {
    return hit.snippet();
  }

  public String lawTitle() {
    return HitStatus.lawTitle(hit, reader.getLanguage());
  }

  public String state() {
    return hit.keywords(KeywordField.STATE).stream()
        .findFirst()
        .map(iso3 -> labels.state(iso3, reader.getLanguage()))
        .orElse("");
  }

  public String status() {
    return HitStatus.on(hit, query.time().inForceOn());
  }

  public boolean validityUnknown() {
    return hit.keywords(KeywordField.VALIDITY).contains("UNKNOWN");
  }

  public boolean translation() {
    return !hit.keywords(KeywordField.AUTHENTICITY).contains("AUTHENTIC");
  }

  public String authenticity() {
    return hit.keywords(KeywordField.AUTHENTICITY).stream().findFirst().orElse("");
  }

  public String validFrom() {
    return hit.stored(StoredField.VALID_FROM);
  }

  public String validTo() {
    return hit.stored(StoredField.VALID_TO);
  }

  /** Mapped articles: {@code UNTOC/6}. */
  public Set<String> articles() {
    return hit.keywords(KeywordField.ARTICLE);
  }

  /** What brought a hit that has none of the words; empty for a direct one. */
  public String through() {
    String through = hit.foundThrough();
    KeywordField field = through.contains("/") ? KeywordField.OBLIGATION : KeywordField.CONCEPT;
    return through.isEmpty() ? "" : labels.of(field, through, reader.getLanguage());
  }
}
