package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges;
import org.mithaq.legislation.persistence.ChangeRows;

@UseCase
@Open
class BrowsingChanges implements LawChanges {
  private final ChangeRows rows;

  @Inject
  BrowsingChanges(ChangeRows rows) {
    this.rows = rows;
  }

  @Override
  public List<LawChange> latest(Collection<String> states, int atMost) {
    return rows.latest(states, atMost);
  }

  @Override
  public List<LawChange> since(Span span) {
    return rows.since(span);
  }

  @Override
  public Optional<LawChange> of(String lawId) {
    return rows.of(lawId);
  }

  @Override
  public List<LawChange> at(Collection<String> workUris) {
    return rows.at(workUris);
  }

  @Override
  public Optional<Instant> earliest() {
    return rows.earliest();
  }
}
