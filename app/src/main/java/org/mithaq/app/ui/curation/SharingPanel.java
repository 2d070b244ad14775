package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.SharedField;
import org.mithaq.curation.Sharing;
import org.mithaq.curation.SharingView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Visibility;

/** Before publishing: what readers, the region and the State would see, and with whose consent. */
@Named
@RequestScoped
public class SharingPanel {
  private static final String BETWEEN = " ";

  @Inject private Sharing sharing;
  @Inject private Entries entries;
  @Inject private DeskForm form;
  @Inject private Reader reader;

  private SharingView view;

  /** Does what a button says. */
  public void work() {
    String[] pressed = form.pressed().split(BETWEEN, 2);
    switch (pressed[0]) {
      case "share" -> form.does("shared", this::share);
      case "consent" -> form.does("consent-kept", this::consent);
      case "end" -> form.does("ended-consent", () -> sharing.end(pressed[1], form.text("why")));
      default -> {
        // Shown only.
      }
    }
  }

  public SharingView getView() {
    if (view == null) {
      view =
          sharing
              .ofEntry(reader.part("id"))
              .orElseThrow(() -> RefusedException.notFound("The entry is not there any more."));
    }
    return view;
  }

  public SharingView.Line getNote() {
    return line(SharedField.NOTE);
  }

  public SharingView.Line getFile() {
    return line(SharedField.SOURCE_FILE);
  }

  public List<Visibility> getWidths() {
    return List.of(Visibility.values());
  }

  /** As far as a consent is needed for. */
  public List<Visibility> getConsentWidths() {
    return List.of(Visibility.PUBLIC, Visibility.REGION);
  }

  public boolean isWritable() {
    return entry().filter(found -> found.state().open()).isPresent();
  }

  /** Also of a published entry: a consent may come, or end, at any time. */
  public boolean isPublished() {
    return entry().filter(found -> !found.publishedUri().isEmpty()).isPresent();
  }

  private Optional<EntryView> entry() {
    return entries.find(reader.part("id"));
  }

  private SharingView.Line line(SharedField field) {
    return getView().fields().stream()
        .filter(one -> one.field() == field)
        .findFirst()
        .orElseThrow();
  }

  private void share() {
    long version = Long.parseLong(form.text("seen"));
    sharing.share(choice(version, SharedField.NOTE, "note-width", form.text("note")));
    if (!form.text("file-width").isEmpty()) {
      sharing.share(choice(version, SharedField.SOURCE_FILE, "file-width", ""));
    }
  }

  private Sharing.Choice choice(long version, SharedField field, String width, String content) {
    return new Sharing.Choice(reader.part("id"), version, field, width(width), content);
  }

  private void consent() {
    sharing.record(
        new Sharing.ConsentDraft(
            new Subject("entry", reader.part("id")),
            SharedField.SOURCE_FILE,
            width("widest"),
            form.text("given-by"),
            day(form.text("given-on")),
            form.text("document")));
  }

  private Visibility width(String field) {
    String asked = form.text(field);
    return Arrays.stream(Visibility.values())
        .filter(one -> one.name().equals(asked))
        .findFirst()
        .orElseThrow(() -> RefusedException.invalid(field, "no such width: " + asked));
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid("consent", "A consent needs its day.");
    }
  }
}
