package org.trust360.survey.csv;

/** A kind of mistake in a file. The texts for it are {@code import.<code>.problem} and {@code import.<code>.remedy}. */
public interface Fault {

    String code();
}
