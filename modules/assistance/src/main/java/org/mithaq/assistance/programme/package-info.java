/**
 * Reading programmes, overlays and capacity tools from the files of a pack, strictly. Not here:
 * keeping them.
 */
package org.mithaq.assistance.programme;
