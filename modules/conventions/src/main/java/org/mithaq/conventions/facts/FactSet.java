package org.mithaq.conventions.facts;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * Everything that a folder says of conventions.
 *
 * @param origin the folder's lasting name
 * @param sha256 over names and bytes of all files read
 * @param rows by table, in the order of the files
 * @param participation rows of {@code participation.csv}
 */
public record FactSet(
    String origin, String sha256, Map<FactTable, List<FactRow>> rows, List<SheetRow> participation)
    implements AuditSubject {
  private static final int FILE_LIMIT = 32 << 20;

  /** One file for a table; a pack may also split its instruments into {@code instruments/*.csv}. */
  private static final Map<FactTable, String> FILES =
      new EnumMap<>(
          Map.of(
              FactTable.INSTRUMENT, "instruments.csv",
              FactTable.INSTRUMENT_NAME, "instrument_names.csv",
              FactTable.ARTICLE, "articles.csv",
              FactTable.OBLIGATION, "obligations.csv",
              FactTable.NOTIFICATION_DUTY, "notification_duties.csv",
              FactTable.OFFENCE_ELEMENT, "offence_elements.csv",
              FactTable.CROSS_REFERENCE, "cross_references.csv",
              FactTable.PUBLISHED_COUNT, "published_counts.csv",
              FactTable.STATEMENT, "statements.csv"));

  public FactSet {
    rows = Map.copyOf(rows);
    participation = List.copyOf(participation);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("fact-set", origin);
  }

  public List<FactRow> rows(FactTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /** Reads a folder. */
  public static FactSet read(FactFolder folder) throws IOException {
    MessageDigest digest = newDigest();
    Map<String, String> sources = new HashMap<>();
    for (SheetRow row : sheet(folder, "sources.csv", digest)) {
      sources.put(row.cell("id"), row.cell("source"));
    }
    Map<FactTable, List<FactRow>> rows = new EnumMap<>(FactTable.class);
    for (Map.Entry<FactTable, String> entry : FILES.entrySet()) {
      List<String> paths = new ArrayList<>(List.of(entry.getValue()));
      if (entry.getKey() == FactTable.INSTRUMENT) {
        folder.files("instruments").stream().filter(p -> p.endsWith(".csv")).forEach(paths::add);
      }
      List<FactRow> found = new ArrayList<>();
      for (String path : paths) {
        Optional<byte[]> bytes = bytes(folder, path, digest);
        if (bytes.isPresent()) {
          found.addAll(
              FactFile.read(
                  entry.getKey(),
                  folder.origin(),
                  path,
                  bytes.get(),
                  source -> sources.getOrDefault(source, source)));
        }
      }
      rows.put(entry.getKey(), found);
    }
    List<SheetRow> participation = sheet(folder, "participation.csv", digest);
    String hash = HexFormat.of().formatHex(digest.digest());
    return new FactSet(folder.origin(), hash, rows, participation);
  }

  private static List<SheetRow> sheet(FactFolder folder, String path, MessageDigest digest)
      throws IOException {
    return bytes(folder, path, digest).map(all -> CsvSheet.read(all, path)).orElse(List.of());
  }

  private static Optional<byte[]> bytes(FactFolder folder, String path, MessageDigest digest)
      throws IOException {
    Optional<InputStream> file = folder.file(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      byte[] bytes = Utf8.bytes(in, path, FILE_LIMIT);
      digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(bytes);
      return Optional.of(bytes);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
