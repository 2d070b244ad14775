/** Pages of the directory. */
package org.mithaq.app.ui.directory;
