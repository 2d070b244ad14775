package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.SubmitEntry;
import org.mithaq.curation.WriteEntry;
import org.mithaq.curation.WriteEntry.Saving;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.Flaw;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDrafting.Fault;
import org.mithaq.legislation.LawKind;

/**
 * The editor of a law: what is said of it, and one of its texts. What was typed comes back whatever
 * happens: a wrong field, somebody else's save, a session that ended (the browser keeps a copy).
 */
@Named
@RequestScoped
public class DraftPage {
  @Inject private Entries entries;
  @Inject private WriteEntry write;
  @Inject private SubmitEntry submit;
  @Inject private LawLookups lookups;
  @Inject private Reader reader;

  private EntryView entry;
  private LawForm law = new LawForm();
  private TextForm text = new TextForm();
  private long version;
  private String comment = "";
  private final List<Fault> faults = new ArrayList<>();
  private EntryView theirs;

  /** On the first visit the forms are filled; afterwards they hold what was typed. */
  public void load() {
    Optional<EntryView> found = entries.find(reader.part("id"));
    if (found.isEmpty()) {
      Missing.notFound();
      return;
    }
    entry = found.get();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      version = entry.version();
      law = LawForm.of(entry.content());
      text = opened();
      faults.addAll(entries.faults(entry));
    }
  }

  /** The text that is open; a new one begins empty, or from another as a version or translation. */
  private TextForm opened() {
    if (getIndex() < texts().size()) {
      return TextForm.of(texts().get(getIndex()));
    }
    return origin()
        .map(
            from ->
                reader.getParameters().first("as").equals("translation")
                    ? TextForm.translationOf(from)
                    : TextForm.versionAfter(from))
        .orElseGet(TextForm::new);
  }

  private Optional<ExpressionDraft> origin() {
    String from = reader.getParameters().first("from");
    int index = from.matches("\\d{1,3}") ? Integer.parseInt(from) : texts().size();
    return texts().stream().skip(index).findFirst();
  }

  /** The text that is translated, to be read beside; null where none is. */
  public TextForm getOriginal() {
    boolean translating = reader.getParameters().first("as").equals("translation");
    return translating ? origin().map(TextForm::of).orElse(null) : null;
  }

  public List<Outline.Line> getOutline() {
    return Outline.of(getTyped(), text.languageOr(reader.getLanguage()));
  }

  public List<Authenticity> getAuthenticities() {
    return List.of(Authenticity.values());
  }

  public List<LawKind> getKinds() {
    return List.of(LawKind.values());
  }

  public boolean isSubmittable() {
    EntryState state = getEntry().state();
    return state == EntryState.DRAFT || state == EntryState.RETURNED;
  }

  /** Saves and shows the page anew. */
  public void save() {
    if (write(false)) {
      Onward.to(
          reader.link("/desk/drafts/" + getEntry().id() + "?text=" + getIndex() + "&saved=1"));
    }
  }

  /** Saves by itself while somebody types; the page stays. */
  public void saveQuietly() {
    write(true);
  }

  /** Saves over what somebody else saved meanwhile, after both were looked at. */
  public void saveOverTheirs() {
    version = getEntry().version();
    save();
  }

  public void submitToOthers() {
    if (!write(false)) {
      return;
    }
    try {
      submit.submit(getEntry().id(), version, comment);
      Onward.to(reader.link("/desk/drafts/" + getEntry().id() + "/sign-off"));
    } catch (RefusedException refused) {
      refused(refused);
    }
  }

  /** Puts a relation that was looked up behind those that are typed; nothing is saved by it. */
  public void addRelation() {
    try {
      law.addRelation(lookups.line());
      lookups.clear();
    } catch (RefusedException notADate) {
      faults.add(new Fault("relations", Flaw.NOT_A_DATE, lookups.getDate()));
    }
  }

  private boolean write(boolean automatic) {
    LawDraft typed = typed();
    if (!faults.isEmpty()) {
      return false;
    }
    try {
      version = write.save(new Saving(getEntry().id(), version, typed, automatic));
      return true;
    } catch (RefusedException refused) {
      refused(refused);
      return false;
    }
  }

  private LawDraft typed() {
    LawDraft said = law.over(getEntry().content(), faults);
    boolean hasText = getIndex() < texts().size() || !getTyped().isBlank();
    return hasText ? text.over(said, getIndex(), faults) : said;
  }

  private void refused(RefusedException refused) {
    if (refused.refusal() instanceof Refusal.Conflict) {
      theirs = entries.find(getEntry().id()).orElse(null);
    }
    String place = refused.refusal() instanceof Refusal.Invalid invalid ? invalid.place() : "";
    faults.add(new Fault(place, Flaw.AS_READ, refused.refusal().reason()));
  }

  /**
   * What is typed here would change this in what somebody else saved; nothing without a conflict.
   */
  public DraftChanges getConflict() {
    return theirs == null
        ? DraftChanges.NONE
        : DraftChanges.between(
            Optional.of(theirs.content()), over(theirs.content(), new ArrayList<>()));
  }

  /** Also while the answer to a conflict comes back: a button that is not shown is not heard. */
  public boolean isContested() {
    return theirs != null
        || FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .containsKey("law:over");
  }

  private LawDraft over(LawDraft base, List<Fault> ignored) {
    return text.over(law.over(base, ignored), getIndex(), ignored);
  }

  public EntryView getEntry() {
    if (entry == null) {
      entry = entries.find(reader.part("id")).orElseThrow(DraftPage::gone);
    }
    return entry;
  }

  private static RefusedException gone() {
    return RefusedException.notFound("The entry is not there any more.");
  }

  private List<ExpressionDraft> texts() {
    return getEntry().content().expressions();
  }

  /** Which text of the law is open, from 0; the number of texts for a new one. */
  public int getIndex() {
    String asked = reader.getParameters().first("text");
    int index = asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : 0;
    return Math.min(index, texts().size());
  }

  public List<ExpressionDraft> getTexts() {
    return texts();
  }

  public List<Fault> getFaults() {
    return faults;
  }

  public boolean isSaved() {
    return reader.getParameters().first("saved").equals("1");
  }

  public boolean isWritable() {
    return getEntry().state().open();
  }

  public LawForm getLaw() {
    return law;
  }

  public TextForm getText() {
    return text;
  }

  public String getTyped() {
    return text.words();
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
