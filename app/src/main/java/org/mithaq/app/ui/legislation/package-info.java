/** Pages: the law reader and the page of a provision. Not here: how the answer is found. */
package org.mithaq.app.ui.legislation;
