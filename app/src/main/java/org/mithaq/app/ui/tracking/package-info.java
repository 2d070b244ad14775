/** Pages of following implementation. Not here: counting, and what may be seen. */
package org.mithaq.app.ui.tracking;
