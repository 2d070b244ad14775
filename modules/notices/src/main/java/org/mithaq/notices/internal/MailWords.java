package org.mithaq.notices.internal;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.notices.Mail;

/** Subject and text of a mail in its language. */
record MailWords(String subject, String text) {
  static final String BUNDLE = "org.mithaq.notices.mails";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  static MailWords of(Mail mail) {
    ResourceBundle bundle = bundle(mail.language());
    return new MailWords(
        filled(bundle.getString(mail.template() + ".subject"), mail.words()),
        filled(bundle.getString(mail.template() + ".text"), mail.words()));
  }

  static ResourceBundle bundle(LanguageTag language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language.locale(),
        MailWords.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String filled(String sentence, Map<String, String> words) {
    return PLACE
        .matcher(sentence)
        .replaceAll(
            place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), place.group())));
  }
}
