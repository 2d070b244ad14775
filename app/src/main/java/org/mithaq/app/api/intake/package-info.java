/** The REST resource that reads a document of law into a proposal, and its wire shape. */
package org.mithaq.app.api.intake;
