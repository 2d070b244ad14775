package org.mithaq.readers.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mithaq.kernel.LanguageTag;

/** What is new, in words of the reader's language. */
final class NewsWords {
  static final String BUNDLE = "org.mithaq.readers.news";

  /** So much is told in one mail; the portal shows the rest. */
  static final int MOST = 60;

  private final LanguageTag reader;

  NewsWords(LanguageTag reader) {
    this.reader = reader;
  }

  String say(String key, Object... values) {
    String sentence =
        ResourceBundle.getBundle(
                BUNDLE,
                reader.locale(),
                NewsWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(key);
    // Figures in the digits that every Arab State reads.
    Locale locale = Locale.forLanguageTag(reader.code() + "-u-nu-latn");
    return new MessageFormat(sentence, locale).format(values);
  }

  String day(Instant at) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(reader.code() + "-u-nu-latn"))
        .format(at.atOffset(ZoneOffset.UTC));
  }

  /** The body of the mail: headings, and under each what is new with where it is read. */
  String lines(List<NewItem> items, String portal) {
    StringBuilder text = new StringBuilder();
    String heading = "";
    for (NewItem item : items.subList(0, Math.min(MOST, items.size()))) {
      if (!item.heading().equals(heading)) {
        heading = item.heading();
        text.append(text.isEmpty() ? "" : "\n").append(heading).append("\n\n");
      }
      text.append(oneLine(item.title())).append('\n');
      text.append(item.what()).append('\n');
      text.append(portal).append(item.page()).append("?ui=").append(reader.code()).append("\n\n");
    }
    if (items.size() > MOST) {
      text.append(say("more", items.size() - MOST)).append('\n');
    }
    return text.toString().strip();
  }

  private static String oneLine(String title) {
    return title.replaceAll("\\s+", " ").strip();
  }
}
