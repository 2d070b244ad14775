/**
 * Public pages, sliced by context: a small bean for each page, stateless views, everything readable
 * without JavaScript. The views lie in {@code webapp/pages}.
 *
 * <p>Not here: queries, rules; a bean asks the door of its context.
 */
package org.mithaq.app.ui;
