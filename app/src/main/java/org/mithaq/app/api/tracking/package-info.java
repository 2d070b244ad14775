/** Following implementation on the wire: duties, boards, assessments. Not here: rules. */
package org.mithaq.app.api.tracking;
