package org.mithaq.assistance.programme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.assistance.RegionalOverlay;
import org.mithaq.assistance.RegionalOverlay.Note;
import org.mithaq.assistance.RegionalOverlay.Term;
import org.mithaq.assistance.programme.OverlayYaml.NoteYaml;
import org.mithaq.assistance.programme.OverlayYaml.TermYaml;

/** What a region adds beside its programmes. */
public final class OverlayFile {
  public static final String NAME = "overlay.yaml";
  private static final String FORMAT = "mithaq-overlay/1";

  private OverlayFile() {}

  /**
   * @throws org.mithaq.kernel.RefusedException Invalid with all problems of the file
   */
  public static RegionalOverlay read(String region, byte[] bytes, Known known) throws IOException {
    OverlayYaml yaml = YamlFile.read(NAME, bytes, OverlayYaml.class);
    Problems problems = new Problems(NAME);
    if (!FORMAT.equals(yaml.format())) {
      problems.at("format", "is not " + FORMAT);
    }
    for (String instrument : Problems.list(yaml.instruments())) {
      if (!known.instrument().test(instrument)) {
        problems.at("instruments", "there is no instrument " + instrument);
      }
    }
    RegionalOverlay overlay =
        new RegionalOverlay(
            region,
            Problems.list(yaml.instruments()),
            terms(Problems.list(yaml.glossary()), problems),
            problems.texts("contact", yaml.contact()),
            notes(Problems.list(yaml.notes()), known, problems));
    problems.stop();
    return overlay;
  }

  private static List<Term> terms(List<TermYaml> rows, Problems problems) {
    List<Term> all = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      String place = "glossary[" + at + "]";
      all.add(
          new Term(
              problems.texts(place + ".words", rows.get(at).words()),
              problems.text(place + ".source", rows.get(at).source())));
    }
    return all;
  }

  private static List<Note> notes(List<NoteYaml> rows, Known known, Problems problems) {
    List<Note> all = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      NoteYaml row = rows.get(at);
      String place = "notes[" + at + "]";
      if (row.obligation() == null || !known.obligation().test(row.obligation())) {
        problems.at(place + ".obligation", "no obligation has the path " + row.obligation());
      }
      all.add(
          new Note(
              String.valueOf(row.obligation()),
              problems.texts(place + ".text", row.text()),
              problems.text(place + ".source", row.source()),
              problems.day(place + ".on", row.on())));
    }
    return all;
  }
}
