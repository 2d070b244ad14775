/** Pages: the results of a search. Not here: how the answer is found. */
package org.mithaq.app.ui.search;
