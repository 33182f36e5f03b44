/** The mails that people are owed because of a campaign's course: each once, whoever says so and how often. */
@NullMarked
package org.trust360.survey.notice;

import org.jspecify.annotations.NullMarked;
