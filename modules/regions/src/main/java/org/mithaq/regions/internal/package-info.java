/**
 * Reading packs, keeping regions and States, answering from memory.
 *
 * <p>Not here: the parts of packs that other contexts load.
 */
package org.mithaq.regions.internal;
