/** The directory at the API. */
package org.mithaq.app.api.directory;
