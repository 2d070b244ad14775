/**
 * Regions, their institutes and States, and the packs: data-only jars in a folder, each read part
 * by part by the contexts that own the parts.
 *
 * <p>Not here: what the parts mean; no region is named by code.
 */
package org.mithaq.regions;
