/** What readers keep, follow and say, and how they come and go. */
package org.mithaq.app.ui.readers;
