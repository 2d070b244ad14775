package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** The table of who may what is what the code says. */
class AccessTableTest {
  @Test
  void theTableOfTheRepositoryIsWhatTheCodeDeclares() throws IOException {
    List<String> code = AccessTable.lines(Product.classes());
    Path file = ProjectTree.here().root().resolve(AccessTable.FILE);
    // -Dmithaq.write=true writes it anew; what changed is then read in the difference.
    if (Boolean.getBoolean("mithaq.write")) {
      Files.write(file, code);
    }

    assertThat(code).hasSizeGreaterThan(30);
    assertThat(Files.readAllLines(file)).isEqualTo(code);
  }

  @Test
  void aLineSaysTheRightHowFarAndEveryRole() {
    assertThat(AccessTable.lines(new ClassFileImporter().importClasses(Sample.class)))
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .startsWith("use case,permission,how far,ADMIN,REGIONAL_ADMIN,EDITOR,")
                    .matches("[^,]*(,[^,]*){2}(,[A-Z_]+){" + Role.values().length + "}"),
            line -> assertThat(line).startsWith("Sample.load,LOAD_PACK,everywhere,yes,no,no,no,no"),
            line ->
                assertThat(line).startsWith("Sample.look,SEE_JOBS,anywhere,yes,yes,yes,yes,yes"));
  }

  /** Says a right on the class and another on a method. */
  @UseCase
  @Requires(Permission.LOAD_PACK)
  public static class Sample {
    public void load() {}

    @Requires(value = Permission.SEE_JOBS, audited = false)
    public void look() {}
  }
}
