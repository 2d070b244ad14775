/** REST resources of mappings, each with its wire shape. Not here: rules, queries. */
package org.mithaq.app.api.concordance;
