package org.mithaq.thesaurus.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;

class ThesaurusFileTest {
  private static final String HEADER =
      "slug,broader,preferred_en,preferred_pt,alternative_en,obligations,source\n";

  @Test
  void aRowIsAConceptWithLabelsInAnyLanguage() {
    Concept concept =
        read("laundering,crime,laundering,lavagem,washing; laundering; washing,UNTOC/6 UNCAC/23,ours\n")
            .get(0);

    assertThat(concept.view().preferred().byTag())
        .containsEntry("en", "laundering")
        .containsEntry("pt", "lavagem");
    assertThat(concept.view().alternative()).containsExactly(Text.of("en", "washing"));
    assertThat(concept.view().obligations()).isEqualTo(Set.of("UNTOC/6", "UNCAC/23"));
    assertThat(concept.place()).isEqualTo("thesaurus.csv, row 2");
  }

  @Test
  void aRowWithoutSourceOrWithoutASlugIsNamed() {
    assertThatThrownBy(() -> read("laundering,,a,b,,,\n"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("row 2, column source");
    assertThatThrownBy(() -> read("Money Laundering,,a,b,,,ours\n"))
        .hasMessageContaining("not a slug");
  }

  @Test
  void anUnknownColumnIsNamed() {
    assertThatThrownBy(() -> ThesaurusFile.read("slug,colour,source\na,red,ours\n", "test"))
        .hasMessageContaining("unknown column colour");
  }

  @Test
  void noConceptIsBroaderThanItself() {
    List<Concept> circle = read("one,two,a,b,,,ours\ntwo,one,c,d,,,ours\n");
    Hierarchy hierarchy = new Hierarchy(circle.stream().map(Concept::view).toList());

    assertThatThrownBy(() -> hierarchy.check(circle)).hasMessageContaining("broader than itself");
    assertThat(hierarchy.upwards("one")).containsExactly("one", "two");
  }

  @Test
  void aBroaderConceptMustExist() {
    List<Concept> orphan = read("one,two,a,b,,,ours\n");
    Hierarchy hierarchy = new Hierarchy(orphan.stream().map(Concept::view).toList());

    assertThatThrownBy(() -> hierarchy.check(orphan))
        .hasMessageContaining("row 2")
        .hasMessageContaining("two");
  }

  private static List<Concept> read(String rows) {
    return ThesaurusFile.read(HEADER + rows, "test");
  }
}
