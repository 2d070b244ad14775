/** Atom feeds of what is new, one beside each page that can change. Not here: the pages. */
package org.mithaq.app.ui.feeds;
