/** Pages: the coverage board and the rows behind its figures. Not here: what is counted. */
package org.mithaq.app.ui.coverage;
