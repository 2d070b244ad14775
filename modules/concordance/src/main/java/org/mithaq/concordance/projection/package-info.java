/** What mappings add to the search documents of laws. */
package org.mithaq.concordance.projection;
