package org.trust360.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is to run as a process of its own: a jar, a port, and the settings that differ from place to place. */
record Service(String name, Path jar, int port, Map<String, String> settings) {

    Service {
        settings = Map.copyOf(settings);
    }

    /** The same with one more setting, by its property name. */
    Service with(String property, Object value) {
        return with(Map.of(property, value.toString()));
    }

    Service with(Map<String, String> further) {
        var more = new LinkedHashMap<>(settings);
        more.putAll(further);
        return new Service(name, jar, port, more);
    }

    int managementPort() {
        return Ports.managementOf(port);
    }

    /** As environment variables, the way compose passes the same settings. */
    Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        settings.forEach((property, value) -> environment.put(variable(property), value));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort()));
        return environment;
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
