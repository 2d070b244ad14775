package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.PartsContract;

@EnabledIf(
    value = "org.mithaq.elasticsearch.engine.Server#nineIsPossible",
    disabledReason = "Elasticsearch 9 needs a JDK 21 or newer")
class PartsContractOnElasticsearch9Test extends PartsContract {
  @RegisterExtension final Contracts contracts = new Contracts();

  @Override
  protected EngineUnderTest empty() {
    return contracts.on(Server.nine().orElseThrow());
  }
}
