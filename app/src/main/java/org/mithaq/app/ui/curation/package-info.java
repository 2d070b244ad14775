/**
 * The workspace's pages of laws in the making: lists, the editor, signing off, tasks.
 *
 * <p>Not here: what is allowed (curation), the frame and sign-in (ui.desk).
 */
package org.mithaq.app.ui.curation;
