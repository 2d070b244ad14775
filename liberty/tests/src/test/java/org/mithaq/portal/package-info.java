/**
 * What people get from the running product over HTTP: pages, answers of the API, imports.
 *
 * <p>Not here: what the pages look like (browser), what happens when something breaks (faults).
 */
package org.mithaq.portal;
