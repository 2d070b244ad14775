/** What can be done with mappings: read them, take those that come with laws. */
package org.mithaq.concordance.application;
