/** How readers' things are kept; nothing here is for other modules. */
package org.mithaq.readers.internal;
