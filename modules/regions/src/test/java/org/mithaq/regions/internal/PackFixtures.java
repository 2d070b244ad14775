package org.mithaq.regions.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs written for tests; their regions and States are invented. */
final class PackFixtures {
  private PackFixtures() {}

  /** A region with one State, whose codes and home region are given. */
  static String yaml(String code, String version, String iso3, String iso2, String homeRegion) {
    return """
    format: mithaq-region/1
    code: %s
    version: %s
    demonstration: true
    names: {ar: "إقليم", en: "Region %s"}
    institute: {names: {en: "Institute"}, acronym: INST, url: "https://institute.example.org/"}
    workingLanguages: [ar, en]
    borrows: [another]
    instruments: [UNCAC, UNTOC]
    banner: {en: "Invented"}
    tokens: {accent: "#0f5f5c"}
    states:
      - iso3: %s
        iso2: %s
        names: {ar: "دولة", en: "State %s as %s names it"}
        languages: [ar]
        tradition: CIVIL
        homeRegion: %s
        source: "written for this test"
    """
        .formatted(code, version, code, iso3, iso2, iso3, code, homeRegion);
  }

  static void folder(Path packs, String code, String yaml) throws IOException {
    for (Map.Entry<String, String> file : files(code, yaml).entrySet()) {
      Path path = packs.resolve(code).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  static void jar(Path packs, String code, String yaml) throws IOException {
    try (OutputStream out = Files.newOutputStream(packs.resolve(code + ".jar"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files(code, yaml).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Map<String, String> files(String code, String yaml) {
    return new TreeMap<>(
        Map.of(
            "META-INF/mithaq/region-pack",
            code + "\n",
            "META-INF/mithaq/region.yaml",
            yaml,
            "META-INF/mithaq/laws/b.jsonl",
            "{}\n",
            "META-INF/mithaq/laws/a.jsonl",
            "{}\n"));
  }
}
