/**
 * The pages in Chromium: accessibility, weight, keyboard, and pictures of each.
 *
 * <p>Not here: what stands on the pages (portal).
 */
package org.mithaq.browser;
