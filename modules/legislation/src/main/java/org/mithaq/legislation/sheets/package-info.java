/**
 * Laws and their provisions as rows of a sheet: columns, reading, what rows make of a law, writing.
 * Not here: files of tables (papers), what is kept, the import as a job.
 */
package org.mithaq.legislation.sheets;
