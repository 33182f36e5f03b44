/** What is asked: themes, items and their wordings, in versions that never change. */
@NullMarked
package org.trust360.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
