package org.mithaq.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A law that a test brings along: of Antarctica, which legislates not, with a word that stands in
 * no other text, so that finding it finds this law and nothing else.
 */
public record InventedLaw(String number, String word, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static InventedLaw of(int number, String word) {
    return new InventedLaw(
        Integer.toString(number), word, "Whoever keeps a " + word + " reports it.");
  }

  public InventedLaw saying(String otherText) {
    return new InventedLaw(number, word, otherText);
  }

  /** Its address, and its path in the API's addresses behind the resource. */
  public String uri() {
    return "/akn/aq/act/2021/" + number;
  }

  /** As a line of the bulk format. */
  public String line() {
    return json() + "\n";
  }

  public ObjectNode json() {
    ObjectNode law =
        JSON.createObjectNode()
            .put("format", "mithaq-law/1")
            .put("country", "ATA")
            .put("kind", "ACT")
            .put("number", number)
            .put("year", 2021);
    law.putObject("title").put("en", "Act on the " + word);
    ObjectNode expression = law.putArray("expressions").addObject();
    expression
        .put("language", "en")
        .put("authenticity", "AUTHENTIC")
        .put("validFrom", "2021-01-01");
    expression
        .putArray("provisions")
        .addObject()
        .put("kind", "SECTION")
        .put("number", "1")
        .put("text", text);
    return law;
  }

  /** The search that finds it. */
  public Address search() {
    return Address.search(word);
  }
}
