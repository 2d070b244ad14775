package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.ReferencesContract;

@EnabledIf(
    value = "org.mithaq.elasticsearch.engine.Server#nineIsPossible",
    disabledReason = "Elasticsearch 9 needs a JDK 21 or newer")
class ReferencesContractOnElasticsearch9Test extends ReferencesContract {
  @RegisterExtension final Contracts contracts = new Contracts();

  @Override
  protected EngineUnderTest empty() {
    return contracts.on(Server.nine().orElseThrow());
  }
}
