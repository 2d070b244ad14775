package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;
import org.mithaq.tracking.ContributeStatement.ContributionView;

/** Reading plans: adopted ones are public, drafts are for those who see tracking. */
public interface Plans {
  /** Of a State or a region, adopted ones first. */
  List<PlanView> of(String owner);

  Optional<PlanView> find(String id);

  /** Statements of others to a plan that is shown, apart from it (INV-26). */
  List<ContributionView> contributions(String id);
}
