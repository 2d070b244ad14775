/** Citations in the text of laws as links. Not here: how people write references (kernel). */
package org.mithaq.app.ui.citations;
