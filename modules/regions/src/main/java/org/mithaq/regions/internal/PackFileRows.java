package org.mithaq.regions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.regions.internal.PackFiles.PackFile;

/** The files of the packs that are loaded; every method wants a transaction around it. */
@ApplicationScoped
class PackFileRows {
  private final EntityManager entityManager;

  @Inject
  PackFileRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void put(String code, PackFiles files) {
    entityManager
        .createNativeQuery("DELETE FROM regions.pack_file WHERE code = ?1")
        .setParameter(1, code)
        .executeUpdate();
    files.files().forEach((path, file) -> insert(code, path, file));
  }

  private void insert(String code, String path, PackFile file) {
    entityManager
        .createNativeQuery(
            "INSERT INTO regions.pack_file (code, path, sha256, content)"
                + " VALUES (?1, ?2, ?3, decode(?4, 'base64'))")
        .setParameter(1, code)
        .setParameter(2, path)
        .setParameter(3, file.sha256())
        .setParameter(
            4,
            file.content()
                .map(
                    content ->
                        java.util.Base64.getEncoder().encodeToString(PackFiles.packed(content)))
                .orElse(null))
        .executeUpdate();
  }

  /** Empty when the pack was loaded before its files were kept, or not at all. */
  public Optional<PackFiles> of(String code) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT path, sha256, content FROM regions.pack_file WHERE code = ?1")
            .setParameter(1, code)
            .getResultList();
    Map<String, PackFile> files = new TreeMap<>();
    for (Object one : rows) {
      Object[] row = (Object[]) one;
      files.put(
          (String) row[0],
          new PackFile(
              (String) row[1], Optional.ofNullable((byte[]) row[2]).map(PackFiles::unpacked)));
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new PackFiles(files));
  }
}
