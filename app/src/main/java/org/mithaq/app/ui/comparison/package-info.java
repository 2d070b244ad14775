/** Pages: provisions beside each other. Not here: which answer what, and what differs. */
package org.mithaq.app.ui.comparison;
