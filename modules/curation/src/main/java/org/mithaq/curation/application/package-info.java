/** The use cases behind the door. */
package org.mithaq.curation.application;
