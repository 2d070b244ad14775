/** REST resources of regions and States, each with its wire shape. Not here: rules, queries. */
package org.mithaq.app.api.regions;
