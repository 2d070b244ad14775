package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderGivesItsKnownFilesInTheOrderOfTheirNames() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("2020"));
    Path second = Files.createFile(folder.resolve("b.xml"));
    Path first = Files.createFile(deep.resolve("A.JSONL.GZ"));
    Files.createFile(folder.resolve("notes.txt"));

    assertThat(ImportFiles.in(List.of(folder))).containsExactly(first, second);
  }

  @Test
  void aFileIsTakenWhateverItsName() throws Exception {
    Path text = Files.createFile(folder.resolve("treaty.txt"));

    assertThat(ImportFiles.in(List.of(text))).containsExactly(text);
    assertThat(ImportFiles.format(text)).isEqualTo("auto");
  }

  @Test
  void theNameTellsTheFormat() {
    assertThat(ImportFiles.format(Path.of("laws.jsonl.gz"))).isEqualTo("jsonl");
    assertThat(ImportFiles.format(Path.of("law.XML"))).isEqualTo("akn");
  }

  @Test
  void aMissingFileIsRefusedByName() {
    assertThatThrownBy(() -> ImportFiles.in(List.of(folder.resolve("nowhere.xml"))))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("nowhere.xml");
  }
}
