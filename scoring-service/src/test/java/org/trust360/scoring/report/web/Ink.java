package org.trust360.scoring.report.web;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A printed page as somebody sees it. */
record Ink(BufferedImage page) {

    /** Of a channel: the shades between a mark and the paper lie further off. */
    private static final int SAME = 8;

    /** In pixels; what is smaller is the rim of something else. */
    private static final int LEAST = 12;

    private static final int WHITE = 250;

    /** Something in one colour, by its middle. */
    record Spot(double x, double y) {}

    /** Everything that is drawn in that colour, from the top down. */
    List<Spot> spots(Color colour) {
        var seen = new boolean[page.getWidth()][page.getHeight()];
        var spots = new ArrayList<Spot>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                var patch = patch(new Point(x, y), colour, seen);
                if (patch.size() >= LEAST) {
                    spots.add(middle(patch));
                }
            }
        }
        return spots;
    }

    /** The share of the page that is not white. */
    double share() {
        long inked = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                inked += isInked(new Color(page.getRGB(x, y))) ? 1 : 0;
            }
        }
        return (double) inked / page.getWidth() / page.getHeight();
    }

    private List<Point> patch(Point start, Color colour, boolean[][] seen) {
        var patch = new ArrayList<Point>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var point = next.pop();
            if (page.getRaster().getBounds().contains(point) && !seen[point.x][point.y] && is(colour, point)) {
                seen[point.x][point.y] = true;
                patch.add(point);
                around(point).forEach(next::push);
            }
        }
        return patch;
    }

    private static List<Point> around(Point point) {
        return List.of(
                new Point(point.x - 1, point.y),
                new Point(point.x + 1, point.y),
                new Point(point.x, point.y - 1),
                new Point(point.x, point.y + 1));
    }

    private boolean is(Color colour, Point point) {
        var shown = new Color(page.getRGB(point.x, point.y));
        return Math.abs(shown.getRed() - colour.getRed()) <= SAME
                && Math.abs(shown.getGreen() - colour.getGreen()) <= SAME
                && Math.abs(shown.getBlue() - colour.getBlue()) <= SAME;
    }

    private static boolean isInked(Color shown) {
        return shown.getRed() < WHITE || shown.getGreen() < WHITE || shown.getBlue() < WHITE;
    }

    private static Spot middle(List<Point> patch) {
        return new Spot(
                patch.stream().mapToInt(point -> point.x).average().orElseThrow(),
                patch.stream().mapToInt(point -> point.y).average().orElseThrow());
    }
}
