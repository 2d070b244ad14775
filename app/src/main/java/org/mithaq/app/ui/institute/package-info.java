/**
 * The institute's boards: each a table on the page, and the same table as CSV. Not here: what is
 * counted, which the contexts say.
 */
package org.mithaq.app.ui.institute;
