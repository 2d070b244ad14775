package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** The pages of the workspace around mappings, as somebody at a browser without scripts. */
@WithPortal
class DeskMappingsIT {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({
    "en, Mappings to look at, ltr",
    "fr, Correspondances à examiner, ltr",
    "ar, المقابلات المطلوب النظر فيها, rtl"
  })
  void theQueueSpeaksTheReadersLanguage(
      String ui, String title, String direction, RunningPortal portal) {
    Answer queue = portal.administrator().get("/desk/mappings?in=PROPOSED&ui=" + ui);

    assertThat(queue.status()).as("%s", queue).isEqualTo(200);
    assertThat(queue.text())
        .contains("<h1>" + title, "dir=\"" + direction + "\"", "name=\"chosen\"")
        .doesNotContain(">mappings.", ">mappingState.", "???");
  }

  @ParameterizedTest
  @CsvSource({"en, Suggestions", "fr, Suggestions", "ar, اقتراحات"})
  void theEditorShowsTheLawOnOneSideAndObligationsOnTheOther(
      String ui, String suggestions, RunningPortal portal) {
    Answer editor =
        portal
            .administrator()
            .get(
                "/desk/mappings/law?law=/akn/xa/act/2018/31"
                    + "&eId=att_1__chp_2__art_3__para_1__point_a&ui="
                    + ui);

    assertThat(editor.status()).as("%s", editor).isEqualTo(200);
    assertThat(editor.text())
        .contains("class=\"chosen", suggestions, "UNTOC 6(1)(a)(i)")
        .doesNotContain(">mappings.", "???");
  }

  @Test
  void anEditorProposesAndIsToldWhatIsMissing(
      Operator operator, RunningPortal portal, Visitor visitor) {
    InventedLaw law = InventedLaw.of(7311, "zephyrantine");
    operator.imports(law.line());
    Person editor = portal.administrator();
    String page = "/desk/mappings/law?law=" + law.uri() + "&eId=sec_1&obligation=UNTOC/20/1&ui=en";

    Answer refused = sends(editor, page, "map-form", "save", Map.of("map-form:rationale", ""));
    assertThat(refused.text()).contains("Say why the provision answers");

    Answer saved =
        sends(
            editor,
            page,
            "map-form",
            "save",
            Map.of("map-form:rationale", "a zephyrantine is reported", "map-form:role", "RELATED"));
    assertThat(saved.status()).as("%s", saved).isIn(302, 303);
    assertThat(visitor.get(Address.of("/api/v1/mappings").with("law", law.uri())).text())
        .contains("a zephyrantine is reported", "PROPOSED");
  }

  @Test
  void nobodySeesTheWorkspaceUnsigned(Visitor visitor) {
    assertThat(visitor.get("/desk/mappings").status()).isEqualTo(303);
    assertThat(visitor.get("/desk/mappings/law?law=/akn/xa/act/2018/31").status()).isEqualTo(303);
  }

  @Test
  void whatIsNotThereIsSaidSo(RunningPortal portal) {
    Person editor = portal.administrator();

    assertThat(editor.get("/desk/mappings/one?id=nothing").status()).isEqualTo(404);
    assertThat(editor.get("/desk/mappings/law?law=/akn/aq/act/1900/1").status()).isEqualTo(404);
  }

  /** Sends a form of a page as it stands there, with some fields filled. */
  private static Answer sends(
      Person person, String page, String form, String button, Map<String, String> fields) {
    String html = person.get(page).text();
    Map<String, String> all = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(html);
    while (hidden.find()) {
      if (hidden.group(1).startsWith(form)) {
        all.put(hidden.group(1), hidden.group(2));
      }
    }
    Matcher state = STATE.matcher(html);
    assertThat(state.find()).isTrue();
    all.put("jakarta.faces.ViewState", state.group(1));
    all.put(form + "_SUBMIT", "1");
    all.put(form + ":role", "IMPLEMENTS");
    all.put(form + ":language", "en");
    all.put(form + ":" + button, "x");
    all.putAll(fields);
    return person.post(page, all);
  }
}
