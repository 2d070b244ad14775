package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.mithaq.search.contract.BuildContract;
import org.mithaq.search.contract.EngineUnderTest;

class BuildContractOnElasticsearch8Test extends BuildContract {
  @RegisterExtension final Contracts contracts = new Contracts();

  @Override
  protected EngineUnderTest empty() {
    return contracts.on(Server.eight());
  }
}
