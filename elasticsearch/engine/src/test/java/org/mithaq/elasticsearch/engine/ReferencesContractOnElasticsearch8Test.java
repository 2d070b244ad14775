package org.mithaq.elasticsearch.engine;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.ReferencesContract;

class ReferencesContractOnElasticsearch8Test extends ReferencesContract {
  @RegisterExtension final Contracts contracts = new Contracts();

  @Override
  protected EngineUnderTest empty() {
    return contracts.on(Server.eight());
  }
}
