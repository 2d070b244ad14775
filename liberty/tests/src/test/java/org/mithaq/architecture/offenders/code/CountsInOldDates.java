package org.mithaq.architecture.offenders.code;

import java.util.Date;

/** Dates that are moments, and change. */
record CountsInOldDates(Date date) {}
