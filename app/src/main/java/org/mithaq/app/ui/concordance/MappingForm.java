package org.mithaq.app.ui.concordance;

import java.util.Arrays;
import java.util.List;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingRole;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/** What somebody types of a mapping: role, elements, rationale and its language. */
public class MappingForm {
  private MappingRole role = MappingRole.IMPLEMENTS;
  private String[] elements = {};
  private String rationale = "";
  private String language;

  MappingForm(String language) {
    this.language = language;
  }

  /** Filled with what is there. */
  static MappingForm of(MappingContent content, LanguageTag reader) {
    MappingForm form = new MappingForm(reader.code());
    form.role = content.role();
    form.elements = content.elements().stream().map(Enum::name).toArray(String[]::new);
    content
        .rationale()
        .bestFor(reader)
        .ifPresent(
            text -> {
              form.language = text.language().code();
              form.rationale = text.value();
            });
    return form;
  }

  /** With what was said in other languages before, which stays. */
  MappingContent content(Texts before) {
    var words = new java.util.TreeMap<>(before.byTag());
    words.put(language, rationale);
    return new MappingContent(
        role,
        Arrays.stream(elements).flatMap(name -> OffenceElement.of(name).stream()).toList(),
        Texts.of(words));
  }

  public MappingRole getRole() {
    return role;
  }

  public void setRole(MappingRole chosen) {
    role = chosen;
  }

  public List<MappingRole> getRoles() {
    return List.of(MappingRole.values());
  }

  public String[] getElements() {
    return elements.clone();
  }

  public void setElements(String[] chosen) {
    elements = chosen == null ? new String[0] : chosen.clone();
  }

  public String getRationale() {
    return rationale;
  }

  public void setRationale(String words) {
    rationale = words == null ? "" : words;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String tag) {
    language = tag;
  }
}
