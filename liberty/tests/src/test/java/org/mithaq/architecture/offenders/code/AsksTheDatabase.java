package org.mithaq.architecture.offenders.code;

import jakarta.persistence.EntityManager;

/** SQL where a rule should stand. */
record AsksTheDatabase(EntityManager database) {}
