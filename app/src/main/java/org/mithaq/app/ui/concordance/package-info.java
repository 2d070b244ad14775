/** Pages of the workspace around mappings: the queue, one mapping, the editor of a law's. */
package org.mithaq.app.ui.concordance;
