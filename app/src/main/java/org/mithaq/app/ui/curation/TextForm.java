package org.mithaq.app.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.curation.StructuredText;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.LawDrafting.Fault;

/** One text of a law as an editor types it: its language, what it is worth, its days, its words. */
public class TextForm {
  private final Map<String, String> fields = new TreeMap<>();
  private boolean consolidated;

  public Map<String, String> getFields() {
    return fields;
  }

  public boolean isConsolidated() {
    return consolidated;
  }

  public void setConsolidated(boolean consolidated) {
    this.consolidated = consolidated;
  }

  static TextForm of(ExpressionDraft text) {
    TextForm form = new TextForm();
    form.fields.put("language", text.language().code());
    form.fields.put("authenticity", text.authenticity().name());
    form.consolidated = text.consolidated();
    form.fields.put("versionDate", text.versionDate().iso());
    form.fields.put("validFrom", text.validFrom().iso());
    form.fields.put("validTo", text.validTo().iso());
    form.fields.put("text", StructuredText.write(text.provisions(), text.language()));
    return form;
  }

  /** The next version: the same words, from a day that is not said yet. */
  static TextForm versionAfter(ExpressionDraft text) {
    TextForm form = of(text);
    form.fields.put("validFrom", "");
    form.fields.put("validTo", "");
    form.fields.put("versionDate", "");
    form.consolidated = true;
    return form;
  }

  /** A translation: the same provisions without their words. */
  static TextForm translationOf(ExpressionDraft text) {
    TextForm form = of(text);
    form.fields.put("language", "");
    form.fields.put("authenticity", Authenticity.UNOFFICIAL_TRANSLATION.name());
    form.fields.put("text", StructuredText.write(bare(text.provisions()), LanguageTag.ENGLISH));
    return form;
  }

  private static List<ProvisionDraft> bare(List<ProvisionDraft> provisions) {
    return provisions.stream()
        .map(
            one ->
                new ProvisionDraft(
                    one.kind(), one.number(), "", one.eId(), "", bare(one.children())))
        .toList();
  }

  /** The language of the typed text; another while none is said. */
  LanguageTag languageOr(LanguageTag otherwise) {
    List<Fault> unreadable = new ArrayList<>();
    LanguageTag said = language(text("language"), unreadable);
    return unreadable.isEmpty() ? said : otherwise;
  }

  /** Direction of the typed text. */
  public String getDir() {
    String tag = text("language");
    return tag.isEmpty() ? "auto" : language(tag, new ArrayList<>()).direction();
  }

  /**
   * The law with this text at its place.
   *
   * @param index from 0; the number of texts for one more
   * @param faults takes what cannot be read: a field, or a line of the text
   */
  LawDraft over(LawDraft law, int index, List<Fault> faults) {
    StructuredText.Read read = StructuredText.read(text("text"));
    faults.addAll(read.faults());
    List<ExpressionDraft> texts = new ArrayList<>(law.expressions());
    ExpressionDraft typed =
        new ExpressionDraft(
            language(text("language"), faults),
            worth(faults),
            consolidated,
            date("versionDate", faults),
            date("validFrom", faults),
            date("validTo", faults),
            read.provisions());
    if (index < texts.size()) {
      texts.set(index, typed);
    } else {
      texts.add(typed);
    }
    return law.with(texts);
  }

  private static LanguageTag language(String tag, List<Fault> faults) {
    try {
      return LanguageTag.of(tag.strip());
    } catch (RefusedException notALanguage) {
      faults.add(new Fault("language", Flaw.NO_SUCH_LANGUAGE, tag));
      return LanguageTag.ENGLISH;
    }
  }

  private LegalDate date(String field, List<Fault> faults) {
    try {
      return LegalDate.parse(text(field));
    } catch (RefusedException notADate) {
      faults.add(new Fault(field, Flaw.NOT_A_DATE, text(field)));
      return LegalDate.UNKNOWN;
    }
  }

  private Authenticity worth(List<Fault> faults) {
    String typed = text("authenticity");
    try {
      return typed.isEmpty() ? Authenticity.AUTHENTIC : Authenticity.valueOf(typed);
    } catch (IllegalArgumentException unknown) {
      faults.add(new Fault("authenticity", Flaw.NO_SUCH_AUTHENTICITY, typed));
      return Authenticity.AUTHENTIC;
    }
  }

  /** The structured text as typed. */
  String words() {
    return text("text");
  }

  private String text(String field) {
    String typed = fields.get(field);
    return typed == null ? "" : typed;
  }
}
