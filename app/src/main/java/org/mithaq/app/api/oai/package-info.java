/** Laws for harvesters by OAI-PMH 2.0. Not here: which laws there are, how they are written. */
package org.mithaq.app.api.oai;
