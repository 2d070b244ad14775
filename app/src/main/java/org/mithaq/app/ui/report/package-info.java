/**
 * Readers say what is wrong on a page. Not here: what becomes of it; {@code curation} opens a task.
 */
package org.mithaq.app.ui.report;
