package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mithaq.search.contract.BuildContract;
import org.mithaq.search.contract.EngineUnderTest;

@EnabledIf(
    value = "org.mithaq.elasticsearch.engine.Server#nineIsPossible",
    disabledReason = "Elasticsearch 9 needs a JDK 21 or newer")
class BuildContractOnElasticsearch9Test extends BuildContract {
  @RegisterExtension final Contracts contracts = new Contracts();

  @Override
  protected EngineUnderTest empty() {
    return contracts.on(Server.nine().orElseThrow());
  }
}
