/** The mail catcher: takes every mail by SMTP, keeps it on disk, and shows it on a page. */
@NullMarked
package org.trust360.local.mail;

import org.jspecify.annotations.NullMarked;
