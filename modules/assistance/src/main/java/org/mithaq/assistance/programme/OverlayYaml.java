package org.mithaq.assistance.programme;

import java.util.List;
import java.util.Map;

/** {@code overlay.yaml} of a pack as it is written, format {@code mithaq-overlay/1}. */
record OverlayYaml(
    String format,
    List<String> instruments,
    List<TermYaml> glossary,
    Map<String, String> contact,
    List<NoteYaml> notes) {

  record TermYaml(Map<String, String> words, String source) {}

  record NoteYaml(String obligation, Map<String, String> text, String source, String on) {}
}
