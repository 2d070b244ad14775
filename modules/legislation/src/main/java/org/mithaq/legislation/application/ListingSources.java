package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.SourceAddresses;
import org.mithaq.legislation.persistence.NameRows;

@UseCase
@Open
class ListingSources implements SourceAddresses {
  private final NameRows rows;

  @Inject
  ListingSources(NameRows rows) {
    this.rows = rows;
  }

  @Override
  public List<String> after(String url, int atMost) {
    return rows.sources(url, atMost);
  }

  @Override
  public List<String> lawsFrom(String url) {
    return rows.lawsFrom(url);
  }

  @Override
  public List<String> lawsFromFile(String sha256) {
    return rows.lawsFromFile(sha256);
  }
}
