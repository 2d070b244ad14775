/**
 * The file store: bytes in a folder, what is known of them in a table.
 *
 * <p>Not here: reading what files say.
 */
package org.mithaq.files.internal;
