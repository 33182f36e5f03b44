package org.trust360.notification.letter;

/**
 * The words of a letter, in one language. Text only: what is shown is made of it when a letter is written.
 *
 * @param preview the line that mail programs show beside the subject
 * @param button what stands on the button; empty where the letter has none
 * @param body paragraphs with an empty line between them; the first greets, and what follows the button is set smaller
 */
public record Wording(String subject, String preview, String button, String body) {}
