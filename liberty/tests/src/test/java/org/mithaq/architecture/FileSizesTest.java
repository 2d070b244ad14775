package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizesTest {
  private final ProjectTree tree = ProjectTree.here();

  @Test
  void noClassIsLongerThanFourHundredLines() {
    List<Path> files = tree.sources(file -> file.toString().endsWith(".java"));

    assertThat(files).hasSizeGreaterThan(100);
    assertThat(FileSizes.tooLong(files, FileSizes.JAVA_LINES)).isEmpty();
  }

  @Test
  void noPageIsLongerThanTwoHundredLines() {
    List<Path> files = tree.sources(file -> file.toString().endsWith(".xhtml"));

    assertThat(files).isNotEmpty();
    assertThat(FileSizes.tooLong(files, FileSizes.PAGE_LINES)).isEmpty();
  }

  @Test
  void aFileThatIsLongerIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("Long.java"), "line\n".repeat(401));

    assertThat(FileSizes.tooLong(List.of(file), FileSizes.JAVA_LINES))
        .containsExactly("Long.java has 401 lines, more than 400");
  }

  @Test
  void everyPackageSaysWhatLivesInIt() {
    assertThat(
            tree
                .sources(
                    file ->
                        file.toString().contains("src/main/java")
                            && file.toString().endsWith(".java")
                            && !file.endsWith("package-info.java"))
                .stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(tree::name))
        .isEmpty();
  }
}
