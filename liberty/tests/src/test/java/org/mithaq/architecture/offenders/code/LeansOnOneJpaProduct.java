package org.mithaq.architecture.offenders.code;

import org.eclipse.persistence.jpa.JpaEntityManager;

/** Works with one product only. */
record LeansOnOneJpaProduct(JpaEntityManager manager) {}
