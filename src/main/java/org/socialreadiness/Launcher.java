package org.socialreadiness;

/**
 * The first class of the jar. Compiled for Java 8, so that an older Java can load it and say which one is needed
 * instead of failing with a class version error. It names no other class of the program.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param args a command, a client file, or nothing
     * @throws Exception what the program throws
     */
    public static void main(String[] args) throws Exception {
        int running = feature(System.getProperty("java.specification.version"));
        if (running < NEEDED) {
            System.err.println("Social Readiness needs Java " + NEEDED + " or newer, this is Java " + running + " ("
                    + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        Class.forName("org.socialreadiness.Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    static int feature(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(number);
    }
}
