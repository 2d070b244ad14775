/**
 * Programmes and their runs at the API, and the papers of a run. Not here: whether a step is done.
 */
package org.mithaq.app.api.assistance;
