package org.mithaq.elasticsearch.engine;

/** Whether the engine can do its work; asked at start, by readiness and by administrators. */
public interface EngineHealth {
  /** Asks the cluster; never throws because of it. */
  EngineCheck check();
}
