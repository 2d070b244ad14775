package org.mithaq.legislation.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.ImportRegister;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.domain.Imports;

/** Reads the register of imports. */
@UseCase
@Requires(Permission.SEE_JOBS)
class BrowsingImports implements ImportRegister {
  private final Imports imports;

  @Inject
  BrowsingImports(Imports imports) {
    this.imports = imports;
  }

  @Override
  public Optional<ImportView> find(String id) {
    return imports.find(id);
  }

  @Override
  public List<ImportView> latest(int atMost) {
    return imports.latest(atMost);
  }
}
