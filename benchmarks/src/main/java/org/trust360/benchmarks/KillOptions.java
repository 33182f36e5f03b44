package org.trust360.benchmarks;

import org.trust360.local.Ports;

/** How hard, and which moments. Ports are any free ones, where none are given. */
record KillOptions(long seed, int kills, int sheets, int portBase) {

    static KillOptions parse(String... arguments) {
        var options = new KillOptions(System.currentTimeMillis(), 10, 300, 0);
        for (int n = 0; n + 1 < arguments.length; n += 2) {
            options = options.with(arguments[n], Long.parseLong(arguments[n + 1]));
        }
        return options;
    }

    Ports ports() {
        return portBase == 0 ? Ports.free() : new Ports(portBase);
    }

    private KillOptions with(String name, long value) {
        return switch (name) {
            case "--seed" -> new KillOptions(value, kills, sheets, portBase);
            case "--kills" -> new KillOptions(seed, (int) value, sheets, portBase);
            case "--sheets" -> new KillOptions(seed, kills, (int) value, portBase);
            case "--port-base" -> new KillOptions(seed, kills, sheets, (int) value);
            default -> throw new IllegalArgumentException("unknown option " + name);
        };
    }
}
