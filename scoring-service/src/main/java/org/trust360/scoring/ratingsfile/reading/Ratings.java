package org.trust360.scoring.ratingsfile.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What was taken from a file.
 *
 * @param fingerprint of the bytes of the file
 * @param leaders by name, and by rater what was answered
 * @param selfTwice leaders with more than one self-assessment
 * @param lines how many were taken
 * @param refused how many were not
 * @param unused columns that mean nothing
 */
public record Ratings(
        Asked asked,
        String fingerprint,
        SortedMap<String, Map<String, Rating>> leaders,
        SortedSet<String> selfTwice,
        int lines,
        int refused,
        List<String> unused) {}
