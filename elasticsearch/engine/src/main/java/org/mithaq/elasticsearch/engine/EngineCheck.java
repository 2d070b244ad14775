package org.mithaq.elasticsearch.engine;

/**
 * What the engine is like now.
 *
 * @param reachable whether it answers this portal's account
 * @param version of the server, empty when unknown
 * @param plugin whether every node has the analysis plugin
 * @param documents provisions in the living indices
 * @param message one plain English sentence: what is the matter and what to do, or that all is well
 */
public record EngineCheck(
    boolean reachable, String version, boolean plugin, long documents, String message) {
  /** Whether searching and indexing can work. */
  public boolean well() {
    return reachable && plugin;
  }
}
