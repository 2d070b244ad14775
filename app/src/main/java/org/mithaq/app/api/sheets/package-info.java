/**
 * Sheets in and out: templates, exports that can be corrected and sent back, imports, and the
 * report of an import as the sheet with what is wrong beside each row. Not here: columns and rules.
 */
package org.mithaq.app.api.sheets;
