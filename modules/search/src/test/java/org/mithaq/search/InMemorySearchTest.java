package org.mithaq.search;

import org.junit.jupiter.api.Nested;
import org.mithaq.search.contract.BuildContract;
import org.mithaq.search.contract.EngineUnderTest;
import org.mithaq.search.contract.InMemorySearch;
import org.mithaq.search.contract.SearchContract;

class InMemorySearchTest {
  @Nested
  class Searching extends SearchContract {
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
