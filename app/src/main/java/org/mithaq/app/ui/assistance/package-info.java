/** Pages of programmes and their runs. Not here: whether a step is done. */
package org.mithaq.app.ui.assistance;
