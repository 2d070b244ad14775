/** Pages: instruments and the hub of an article. Not here: how the answer is found. */
package org.mithaq.app.ui.conventions;
