/** REST resources of laws and provisions, each with its wire shape. Not here: rules, queries. */
package org.mithaq.app.api.legislation;
