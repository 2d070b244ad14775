package org.mithaq.app.ui.search;

import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;

/**
 * Something that was recognised in the words of a query.
 *
 * @param said what it was taken for, in the reader's language
 * @param typed the words
 * @param asWords the address of the same search with these words as mere words, in quotes
 */
public record Recognised(String said, String typed, String asWords) {
  static Recognised of(Intent intent, SearchParameters parameters, Labels labels, Reader reader) {
    if (intent instanceof Intent.ProvisionReference one) {
      return of(reader.say("recognised.provision"), one.typed(), parameters);
    } else if (intent instanceof Intent.LawReference one) {
      return of(reader.say("recognised.law"), one.typed(), parameters);
    } else if (intent instanceof Intent.ConventionReference one) {
      return of(
          reader.say("recognised.convention", reader.cited(one.path())), one.typed(), parameters);
    } else if (intent instanceof Intent.ConceptNamed one) {
      String concept = labels.of(KeywordField.CONCEPT, one.slug(), reader.getLanguage());
      return of(reader.say("recognised.concept", concept), one.typed(), parameters);
    }
    Intent.StateNamed state = (Intent.StateNamed) intent;
    String name = labels.state(state.iso3(), reader.getLanguage());
    return of(reader.say("recognised.state", name), state.typed(), parameters);
  }

  private static Recognised of(String said, String typed, SearchParameters parameters) {
    String bare = typed.strip();
    String quoted = parameters.first("q").replace(bare, "\"" + bare + "\"");
    return new Recognised(said, bare, "/search?" + parameters.with("q", quoted).toQueryString());
  }
}
