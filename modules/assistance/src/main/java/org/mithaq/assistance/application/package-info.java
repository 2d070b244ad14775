/** What people can do with programmes and runs. Not here: SQL, and the format of packs. */
package org.mithaq.assistance.application;
