package org.mithaq.papers;

import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;

/**
 * A column of a sheet that goes out and comes back.
 *
 * @param name fixed, English: the first header row; one that ends with {@code _*} stands for a
 *     column a language, {@code title_ar}
 * @param labels what it is called in the languages of the interface: the second header row
 * @param choices what may stand in it, to choose from; empty for anything
 */
public record SheetColumn(String name, Texts labels, List<String> choices) {
  private static final String EACH_LANGUAGE = "_*";

  public SheetColumn {
    choices = List.copyOf(choices);
  }

  /** The same for one language. */
  public SheetColumn in(LanguageTag language) {
    return new SheetColumn(prefix() + language.code(), labels, choices);
  }

  public SheetColumn with(List<String> values) {
    return new SheetColumn(name, labels, values);
  }

  public boolean eachLanguage() {
    return name.endsWith(EACH_LANGUAGE);
  }

  /** Whether a column of that name is this one, or one of its languages. */
  public boolean is(String column) {
    return eachLanguage() ? column.startsWith(prefix()) : column.equals(name);
  }

  /** The second header row's word for it. */
  public String label(LanguageTag reader) {
    String word = labels.bestFor(reader).map(Text::value).orElse(name);
    int language = name.indexOf('_');
    return language < 0 ? word : word + " (" + name.substring(language + 1) + ")";
  }

  boolean calls(String cell) {
    String word = cell.strip().replaceFirst("\\s*\\([A-Za-z-]+\\)$", "");
    return labels.byLanguage().containsValue(word);
  }

  /** {@code title_}. */
  private String prefix() {
    return name.substring(0, name.length() - 1);
  }
}
