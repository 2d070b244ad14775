package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.desk.Onward;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitment.Arrangement;
import org.mithaq.tracking.Commitment.Category;
import org.mithaq.tracking.Commitment.Extension;
import org.mithaq.tracking.Commitments;
import org.mithaq.tracking.Commitments.CommitmentView;

/** Commitments of a State on the desk: all of them, or one to be written anew. */
@Named
@RequestScoped
public class CommitmentPage {
  @Inject private Commitments commitments;
  @Inject private TrackingForm typed;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private String iso3;
  private Optional<CommitmentView> present = Optional.empty();

  public void load() {
    iso3 = reader.part("state");
    if (!CurrentActor.get().may(Permission.SEE_TRACKING, iso3)) {
      Missing.forbidden();
      return;
    }
    String path = reader.part("obligation");
    present =
        commitments.of(iso3).stream()
            .filter(one -> one.commitment().obligation().equals(path))
            .findFirst();
    if (isOne() && present.isEmpty()) {
      Missing.notFound();
      return;
    }
    if (form.pressed().equals("save")) {
      save();
    }
  }

  private void save() {
    String version = form.text("version");
    boolean saved =
        form.tries(
            () ->
                commitments.write(
                    version.matches("\\d{1,18}") ? Long.parseLong(version) : 0, changed()));
    if (saved) {
      String one = changed().obligation();
      Onward.to(
          "/desk/plans/commitments/"
              + iso3
              + "/"
              + one
              + "?done=commitment-kept&ui="
              + reader.getLang());
    }
  }

  private Commitment changed() {
    Commitment before = getCommitment();
    List<Extension> extensions = new ArrayList<>(before.extensions());
    if (!form.text("until").isEmpty()) {
      extensions.add(
          new Extension(
              typed.date("asked"),
              typed.date("until"),
              form.text("extension-reason").isEmpty()
                  ? Texts.NONE
                  : Texts.of(reader.getLang(), form.text("extension-reason"))));
    }
    List<Texts> progress = new ArrayList<>(before.progress());
    if (!typed.texts("progress").isEmpty()) {
      progress.add(typed.texts("progress"));
    }
    return new Commitment(
        iso3,
        isOne() ? before.obligation() : form.text("obligation"),
        typed.one(Category.class, "category"),
        typed.date("indicative"),
        typed.date("definitive"),
        extensions,
        new TreeSet<>(form.all("needs")),
        typed.rows("a-partner").stream()
            .map(
                row ->
                    new Arrangement(
                        form.text("a-partner_" + row),
                        form.text("a-document_" + row),
                        typed.date("a-since_" + row)))
            .toList(),
        !form.text("no-arrangement").isEmpty(),
        progress);
  }

  /** Whether the address names one. */
  public boolean isOne() {
    return !reader.part("obligation").isEmpty();
  }

  /** Asked by forms that come back before anything is loaded. */
  public boolean isWritable() {
    return CurrentActor.get().may(Permission.PLAN, reader.part("state"));
  }

  public long getVersion() {
    return present.map(CommitmentView::version).orElse(0L);
  }

  public Commitment getCommitment() {
    return present
        .map(CommitmentView::commitment)
        .orElseGet(
            () ->
                new Commitment(
                    reader.part("state"),
                    "",
                    Category.B,
                    LegalDate.UNKNOWN,
                    LegalDate.UNKNOWN,
                    List.of(),
                    Set.of(),
                    List.of(),
                    false,
                    List.of()));
  }

  public boolean needed(String need) {
    return form.pressed().isEmpty()
        ? getCommitment().needs().contains(need)
        : typed.ticked("needs", need);
  }

  /** Those that are there, and an empty row. */
  public List<Arrangement> getArrangements() {
    List<Arrangement> rows = new ArrayList<>(getCommitment().arrangements());
    rows.add(new Arrangement("", "", LegalDate.UNKNOWN));
    return rows;
  }
}
