/** The audit trail as HR reads it. */
@NullMarked
package org.trust360.survey.audit.web;

import org.jspecify.annotations.NullMarked;
