package org.trust360.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** What the command line asks for. */
record Options(Path data, Ports ports, boolean demo, boolean throughput) {

    static Options parse(String... arguments) {
        var options = new Options(Path.of("data"), Ports.DEFAULT, false, false);
        var left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            options = options.plus(left.pop(), left);
        }
        return options;
    }

    Launch.Profile profile() {
        return throughput ? Launch.Profile.THROUGHPUT : Launch.Profile.SMALL;
    }

    private Options plus(String name, Deque<String> left) {
        return switch (name) {
            case "--demo" -> new Options(data, ports, true, throughput);
            case "--data" -> new Options(Path.of(value(name, left)), ports, demo, throughput);
            case "--port-base" -> new Options(data, new Ports(number(name, left)), demo, throughput);
            case "--profile" -> new Options(data, ports, demo, isThroughput(value(name, left)));
            default -> throw new StartProblem("Unknown option " + name + "; ./run --help lists them");
        };
    }

    private static boolean isThroughput(String profile) {
        if (!profile.equals("throughput")) {
            throw new StartProblem("Unknown profile " + profile + "; there is one: throughput");
        }
        return true;
    }

    private static int number(String name, Deque<String> left) {
        var value = value(name, left);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StartProblem(name + " must be a number: " + value, e);
        }
    }

    private static String value(String name, Deque<String> left) {
        if (left.isEmpty()) {
            throw new StartProblem(name + " needs a value; ./run --help shows how");
        }
        return left.pop();
    }
}
