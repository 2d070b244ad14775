package org.mithaq.opendata.internal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.opendata.ArchiveView;
import org.mithaq.opendata.Archives;

@UseCase
@Open
class BrowsingArchives implements Archives {
  private final ArchiveRows rows;

  @Inject
  BrowsingArchives(ArchiveRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ArchiveView> all() {
    return rows.all();
  }

  @Override
  public Optional<ArchiveView> find(long number) {
    return rows.all().stream().filter(one -> one.number() == number).findFirst();
  }
}
