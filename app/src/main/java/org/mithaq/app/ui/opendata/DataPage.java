package org.mithaq.app.ui.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.opendata.ArchiveView;
import org.mithaq.opendata.Archives;

/** What the portal gives to whoever wants all of it: archives, and doors for machines. */
@Named
@RequestScoped
public class DataPage {
  @Inject private Archives archives;

  private List<ArchiveView> made = List.of();

  public void load() {
    made = archives.all();
  }

  /** Newest first. */
  public List<ArchiveView> getArchives() {
    return made;
  }

  public LocalDate day(ArchiveView archive) {
    return LocalDate.parse(archive.manifest().date());
  }

  public String address(ArchiveView archive) {
    return "/api/v1/archives/" + archive.number() + "/" + archive.name();
  }
}
