/**
 * Rules of programmes and runs, without database. Not here: reading the data that rules ask for.
 */
package org.mithaq.assistance.domain;
