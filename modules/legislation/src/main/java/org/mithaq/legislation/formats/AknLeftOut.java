package org.mithaq.legislation.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/** Says which words of a document stand in no provision, and why; none is dropped in silence. */
final class AknLeftOut {
  private static final Map<String, String> WHY =
      Map.of(
          "authorialNote", "a note of the editors",
          "remark", "a remark of the editors",
          "del", "text marked as deleted",
          "toc", "a table of contents",
          "coverPage", "a cover page");

  private AknLeftOut() {}

  static void tell(XmlNode document, AknNotes notes) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    collect(document, lines);
    lines.forEach(
        (name, at) ->
            notes.add(
                name + " in line " + at.get(0),
                WHY.get(name)
                    + " is left out of the text; it stays in the kept file"
                    + (at.size() == 1 ? "" : " (" + at.size() + " of them, this is the first)")));
  }

  /** What stands beside the document that is read. */
  static void besides(XmlNode document, XmlNode root, AknNotes notes) {
    root.elements()
        .filter(other -> other != document && !other.rawText().isBlank())
        .forEach(
            other ->
                notes.add(
                    other.name() + " in line " + other.line(),
                    "stands beside the law and is not read; it stays in the kept file"));
  }

  /** Whether there is a word in a provision or below it. */
  static boolean says(ProvisionDraft provision) {
    return !(provision.number() + provision.heading() + provision.text()).isBlank()
        || provision.children().stream().anyMatch(AknLeftOut::says);
  }

  private static void collect(XmlNode node, Map<String, List<Integer>> lines) {
    if (node.name().equals("meta")) {
      return;
    }
    if (WHY.containsKey(node.name())) {
      if (!node.rawText().isBlank()) {
        lines.computeIfAbsent(node.name(), name -> new ArrayList<>()).add(node.line());
      }
      return;
    }
    node.elements().forEach(child -> collect(child, lines));
  }
}
