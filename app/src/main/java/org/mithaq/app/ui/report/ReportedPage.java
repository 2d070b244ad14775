package org.mithaq.app.ui.report;

import org.mithaq.kernel.Texts;

/**
 * The page that a report is about.
 *
 * @param address path and query
 * @param iso3 State that it belongs to; empty when it belongs to none
 * @param region that it belongs to where it belongs to no State in particular; else empty
 * @param titles of what it shows; none where the page shows nothing in particular
 */
record ReportedPage(String address, String iso3, String region, Texts titles) {}
