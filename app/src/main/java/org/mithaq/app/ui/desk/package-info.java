/**
 * The workspace of people who are signed in: its frame, the way in and out, its first page. What is
 * done there stands in the packages of the contexts.
 */
package org.mithaq.app.ui.desk;
