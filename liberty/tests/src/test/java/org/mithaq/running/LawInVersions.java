package org.mithaq.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An invented law of Antarctica that a test brings along, in as many texts as it wants. */
public final class LawInVersions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode law =
      JSON.createObjectNode()
          .put("format", "mithaq-law/1")
          .put("country", "ATA")
          .put("kind", "ACT")
          .put("year", 2021);
  private final ArrayNode texts;

  public LawInVersions(int number, String title) {
    law.put("number", Integer.toString(number));
    law.putObject("title").put("en", title);
    texts = law.putArray("expressions");
  }

  /** Its address. */
  public String uri() {
    return "/akn/aq/act/2021/" + law.path("number").asText();
  }

  /** A text, authentic, with articles of these words, numbered from 1. */
  public LawInVersions text(String language, String from, String to, String... articles) {
    return worth("AUTHENTIC", language, from, to, articles);
  }

  /** The same of another worth, such as a translation. */
  public LawInVersions worth(
      String authenticity, String language, String from, String to, String... articles) {
    ObjectNode text = texts.addObject().put("language", language).put("authenticity", authenticity);
    text.put("validFrom", from);
    if (!to.isEmpty()) {
      text.put("validTo", to);
    }
    ArrayNode provisions = text.putArray("provisions");
    for (int i = 0; i < articles.length; i++) {
      if (!articles[i].isEmpty()) {
        provisions
            .addObject()
            .put("kind", "ARTICLE")
            .put("number", "Article " + (i + 1))
            .put("text", articles[i]);
      }
    }
    return this;
  }

  /** As a line of the bulk format. */
  public String line() {
    return law + "\n";
  }

  /** The law itself, for what a test wants to say besides. */
  public ObjectNode json() {
    return law;
  }
}
