package org.mithaq.app.ui.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.curation.Sharing;
import org.mithaq.curation.SharingView;
import org.mithaq.kernel.Permission;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** A published law for who is signed in: what is shared with them beside what everybody reads. */
@Named
@RequestScoped
public class DeskLawPage {
  @Inject private LegislationCatalogue legislation;
  @Inject private Sharing sharing;
  @Inject private Reader reader;
  @Inject private DeskForm form;

  private LawView law;
  private Sharing.Given given;

  public void load() {
    Optional<LawView> found = legislation.lawAt(reader.getParameters().first("law"));
    if (found.isEmpty()) {
      Missing.notFound();
      return;
    }
    law = found.get();
    String pressed = form.pressed();
    if (pressed.startsWith("end ")) {
      form.tries(() -> sharing.end(pressed.substring(4), form.text("why")));
    }
  }

  public LawView getLaw() {
    return law;
  }

  public Sharing.Given getGiven() {
    if (given == null) {
      given = sharing.ofLaw(law.id());
    }
    return given;
  }

  /** For who drafts for the State; null for everybody else. */
  public SharingView getRecord() {
    return CurrentActor.get().may(Permission.DRAFT, law.iso3())
        ? sharing.recordOf(law.id()).orElse(null)
        : null;
  }

  public String getFile() {
    return "/desk/law-file?law=" + law.uri();
  }
}
