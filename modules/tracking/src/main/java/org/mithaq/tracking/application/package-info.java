/** The use cases behind the doors of tracking. */
package org.mithaq.tracking.application;
