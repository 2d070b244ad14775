/** What runs of programmes and their working drafts are taken home as; pages and API share it. */
package org.mithaq.app.asking.assistance;
