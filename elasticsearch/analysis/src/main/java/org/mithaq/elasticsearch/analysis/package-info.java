/**
 * The plugin's components as the server sees them: one factory for each analyzer, and the chains
 * that they share.
 *
 * <p>Not here: what happens to characters ({@code text}), to terms ({@code token}) and to Arabic
 * words ({@code arabic}).
 */
package org.mithaq.elasticsearch.analysis;
