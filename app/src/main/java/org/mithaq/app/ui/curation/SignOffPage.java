package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.DecideEntry;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryRevision;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.WriteEntry;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.PublishedLaw;

/**
 * Signing off: what an entry changes in what readers see, word by word; its way so far; approving,
 * giving back, taking an earlier state up again.
 */
@Named
@RequestScoped
public class SignOffPage {
  @Inject private Entries entries;
  @Inject private DecideEntry decide;
  @Inject private WriteEntry write;
  @Inject private LawDrafting drafting;
  @Inject private Reader reader;

  private EntryView entry;
  private long version;
  private String comment = "";
  private String problem = "";

  public void load() {
    Optional<EntryView> found = entries.find(reader.part("id"));
    if (found.isEmpty()) {
      Missing.notFound();
      return;
    }
    entry = found.get();
    if (!FacesContext.getCurrentInstance().isPostback()) {
      version = entry.version();
    }
  }

  public void approve() {
    act(
        () -> {
          PublishedLaw published = decide.approve(getEntry().id(), version, comment);
          Onward.to(
              reader.link(
                  "/desk/drafts/"
                      + getEntry().id()
                      + "/sign-off?published="
                      + published.outcome()));
        });
  }

  public void giveBack() {
    act(
        () -> {
          decide.giveBack(getEntry().id(), version, comment);
          Onward.to(reader.link("/desk/drafts/" + getEntry().id() + "/sign-off"));
        });
  }

  /** The draft is meant over the law as it is published now. */
  public void rebase() {
    act(
        () -> {
          decide.rebase(getEntry().id(), version);
          Onward.to(reader.link("/desk/drafts/" + getEntry().id() + "/sign-off"));
        });
  }

  public void restore(long revision) {
    act(
        () -> {
          write.restore(getEntry().id(), version, revision);
          Onward.to(reader.link("/desk/drafts/" + getEntry().id()));
        });
  }

  public void archive() {
    act(
        () -> {
          write.archive(getEntry().id(), version, comment);
          Onward.to(reader.link("/desk/drafts"));
        });
  }

  private void act(Runnable step) {
    try {
      step.run();
    } catch (RefusedException refused) {
      problem = refused.refusal().reason();
      entry = null;
    }
  }

  public EntryView getEntry() {
    if (entry == null) {
      entry =
          entries
              .find(reader.part("id"))
              .orElseThrow(() -> RefusedException.notFound("The entry is not there any more."));
    }
    return entry;
  }

  /** Against the law as readers see it today; for a published entry against its first state. */
  public DraftChanges getChanges() {
    EntryView view = getEntry();
    Optional<LawDraft> before =
        view.state() == EntryState.PUBLISHED
            ? view.base().isEmpty() ? Optional.empty() : entries.revision(view.id(), 1)
            : published().map(LawDrafting.Basis::content);
    return DraftChanges.between(before, view.content());
  }

  private Optional<LawDrafting.Basis> published() {
    EntryView view = getEntry();
    return view.lawId().isEmpty()
        ? drafting.changedBy(view.content())
        : drafting.published(view.lawId());
  }

  /** Whether the published law is another one than the draft was begun from. */
  public boolean isOvertaken() {
    EntryView view = getEntry();
    return view.state().open()
        && !published().map(LawDrafting.Basis::fingerprint).orElse("").equals(view.base());
  }

  public List<LawDrafting.Fault> getFaults() {
    return getEntry().state().open() ? entries.faults(getEntry()) : List.of();
  }

  public List<EntryRevision> getRevisions() {
    return entries.revisions(getEntry().id());
  }

  public boolean isDecidable() {
    return getEntry().state() == EntryState.SUBMITTED;
  }

  public boolean isJustPublished() {
    return !reader.getParameters().first("published").isEmpty();
  }

  public String getProblem() {
    return problem;
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
