/** REST resources of the thesaurus, as JSON and as SKOS. Not here: the concepts. */
package org.mithaq.app.api.thesaurus;
