/** The page of the archives. Not here: what is in them. */
package org.mithaq.app.ui.opendata;
