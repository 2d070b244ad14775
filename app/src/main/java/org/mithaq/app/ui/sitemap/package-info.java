/** What crawlers are told: which pages there are, and which to leave alone. Not here: the pages. */
package org.mithaq.app.ui.sitemap;
