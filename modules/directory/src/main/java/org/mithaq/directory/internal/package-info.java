/** The rows of the directory: read, kept, written out. */
package org.mithaq.directory.internal;
