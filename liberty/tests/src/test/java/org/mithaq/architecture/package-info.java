/**
 * The rules of the house, read from the tree itself: floors, doors, names, pages, migrations.
 * Nothing here starts a server; what the portal does is asked in the packages beside this one.
 */
package org.mithaq.architecture;
