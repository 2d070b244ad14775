package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.PublicNames;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.kernel.Slice;

/**
 * Mappings as everybody reads them: who made, reviewed and confirmed one is named as they wish, or
 * not at all. The workspace reads them with account names, by its own use cases.
 */
@ApplicationScoped
class NamedToAll {
  private final PublicNames names;

  @Inject
  NamedToAll(PublicNames names) {
    this.names = names;
  }

  public List<MappingView> of(List<MappingView> mappings) {
    Map<String, String> asked = new HashMap<>();
    return mappings.stream().map(mapping -> of(mapping, asked)).toList();
  }

  public Slice<MappingView> of(Slice<MappingView> mappings) {
    return new Slice<>(of(mappings.items()), mappings.total());
  }

  /** Statements that there is no provision, likewise. */
  public List<NoProvisionView> statements(List<NoProvisionView> statements) {
    return statements.stream().map(one -> one.statedBy(names.of(one.statedBy()))).toList();
  }

  private MappingView of(MappingView one, Map<String, String> asked) {
    return one.named(
        asked.computeIfAbsent(one.author(), names::of),
        asked.computeIfAbsent(one.reviewer(), names::of),
        asked.computeIfAbsent(one.confirmedBy(), names::of));
  }
}
