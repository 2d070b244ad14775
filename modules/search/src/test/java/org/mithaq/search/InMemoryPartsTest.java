package org.mithaq.search;

import org.junit.jupiter.api.Nested;
import org.mithaq.search.contract.BuildContract;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.InMemorySearch;
import org.mithaq.search.contract.PartsContract;

class InMemoryPartsTest {
  @Nested
  class Searching extends PartsContract {
    @Override
    protected EngineUnderTest empty() {
      return new InMemorySearch().underTest();
    }
  }

  @Nested
  class Building extends BuildContract {
    @Override
    protected EngineUnderTest empty() {
      return new InMemorySearch().underTest();
    }
  }
}
