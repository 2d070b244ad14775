package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;
import org.mithaq.regions.Regions;
import org.mithaq.search.KeywordField;
import org.mithaq.thesaurus.Thesaurus;

/** What codes are called in the reader's language: States, concepts, kinds, statuses. */
@ApplicationScoped
public class Labels {
  private final Regions regions;
  private final Thesaurus thesaurus;
  private final ConventionCatalogue conventions;

  @Inject
  public Labels(Regions regions, Thesaurus thesaurus, ConventionCatalogue conventions) {
    this.regions = regions;
    this.thesaurus = thesaurus;
    this.conventions = conventions;
  }

  /** The label of a value of a field; the value itself where nothing better is known. */
  public String of(KeywordField field, String value, LanguageTag reader) {
    return switch (field) {
      case STATE -> state(value, reader);
      case REGION -> regions.find(value).map(r -> best(r.names(), reader, value)).orElse(value);
      case CONCEPT, AREA ->
          thesaurus.find(value).map(c -> best(c.preferred(), reader, value)).orElse(value);
      case INSTRUMENT -> instrument(value, reader);
      case ARTICLE, OBLIGATION -> ObligationName.of(value);
      case LANGUAGE -> LanguageTag.of(value).locale().getDisplayLanguage(reader.locale());
      case LAW_KIND, STATUS, VALIDITY, AUTHENTICITY, TRADITION, MAPPING_ROLE, MAPPING_STATE ->
          message(field.parameter() + "." + value, reader, value);
      default -> value;
    };
  }

  public String state(String iso3, LanguageTag reader) {
    return regions.state(iso3).map(state -> best(state.names(), reader, iso3)).orElse(iso3);
  }

  /** The usual short name of an instrument. */
  public String instrument(String code, LanguageTag reader) {
    return conventions.instrument(code).map(found -> shortName(found, reader)).orElse(code);
  }

  private static String shortName(InstrumentView found, LanguageTag reader) {
    return best(found.shortNames(), reader, best(found.titles(), reader, found.code()));
  }

  /** A message of the interface; {@code otherwise} where the bundle has none. */
  public static String message(String key, LanguageTag reader, String otherwise) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.mithaq.app.messages",
            reader.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }

  /** A message with values, figures in the digits that every Arab State reads. */
  public static String said(String key, LanguageTag reader, Object... values) {
    String message = message(key, reader, key);
    return values.length == 0
        ? message
        : new MessageFormat(message, Locale.forLanguageTag(reader.code() + "-u-nu-latn"))
            .format(values);
  }

  private static String best(Texts texts, LanguageTag reader, String otherwise) {
    return texts.bestFor(reader).map(Text::value).orElse(otherwise);
  }
}
