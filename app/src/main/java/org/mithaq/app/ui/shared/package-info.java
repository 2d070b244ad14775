/** What every page shares: its address, its language, its words, the page for errors. */
package org.mithaq.app.ui.shared;
