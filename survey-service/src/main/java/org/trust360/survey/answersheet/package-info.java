/** What raters said: answer sheets, and the collections that decide which of them count. */
@NullMarked
package org.trust360.survey.answersheet;

import org.jspecify.annotations.NullMarked;
