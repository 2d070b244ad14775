/**
 * The administrator's pages: long work, dead letters, index, packs, mail, backups, settings. Not
 * here: accounts, which stand in {@code ui.desk}; what is done, which stands in the services.
 */
package org.mithaq.app.ui.administration;
