/** Who of HR, leaders and managers changed what: a chain of entries that is only ever added to. */
@NullMarked
package org.trust360.survey.audit;

import org.jspecify.annotations.NullMarked;
