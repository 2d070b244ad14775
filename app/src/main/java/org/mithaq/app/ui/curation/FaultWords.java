package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDrafting.Fault;

/** What is wrong with a draft, in the reader's language and at the field where it is mended. */
@Named
@RequestScoped
public class FaultWords {
  private static final Pattern TEXT = Pattern.compile("expressions\\[(\\d+)\\]\\.?(.*)");
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  /** Fields of the form whose id is not their name, and those that speak for several. */
  private static final Map<String, String> IDS =
      Map.of(
          "country", "iso3",
          "gazette.date", "gazette-d",
          "source", "source-u",
          "expressions", "words");

  @Inject private Reader reader;

  /** The sentence; what the reader of a format said itself is English. */
  public String say(Fault fault) {
    return fault.flaw() == Flaw.AS_READ
        ? fault.reason()
        : reader.say("flaw." + fault.flaw(), fault.found().toArray());
  }

  /** The name of the field; the path itself where no field of the form has it. */
  public String at(Fault fault) {
    Matcher line = LINE.matcher(fault.place());
    if (line.matches()) {
      return reader.say("flaw.at-line", line.group(1));
    }
    Matcher text = TEXT.matcher(fault.place());
    if (text.matches()) {
      String number = Integer.toString(Integer.parseInt(text.group(1)) + 1);
      return reader.say("flaw.at-text", number) + " · " + label(inText(text.group(2)));
    }
    return label(fault.place());
  }

  /**
   * The id of the field of the form; empty where it is not on this page.
   *
   * @param open the text that is open, from 0
   */
  public String field(Fault fault, int open) {
    String place = fault.place().replaceFirst("^relations\\[.*", "relations");
    Matcher text = TEXT.matcher(place);
    if (text.matches()) {
      return Integer.parseInt(text.group(1)) == open ? "law:" + inText(text.group(2)) : "";
    }
    if (place.equals("title")) {
      return "law:title-" + reader.getLang();
    }
    if (LINE.matcher(place).matches()) {
      return "law:words";
    }
    return place.isEmpty() ? "" : "law:" + IDS.getOrDefault(place, place);
  }

  /** What is wrong in the structure is mended in its words. */
  private static String inText(String path) {
    return path.isEmpty() || path.startsWith("provisions") ? "words" : path;
  }

  private String label(String place) {
    String name = place.replaceFirst("\\[.*", "");
    for (String family : new String[] {"field.", "draft."}) {
      String words = reader.say(family + name);
      if (!words.equals(family + name)) {
        return words;
      }
    }
    return name.equals("country") ? reader.say("state") : place;
  }
}
