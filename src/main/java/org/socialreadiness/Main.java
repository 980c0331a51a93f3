package org.socialreadiness;

/// Decides between the window and a command.
public final class Main {
    private Main() {}

    /// Opens the window, or does a command's work without one.
    public static void main(String[] args) {
        System.out.println("Social Readiness");
    }
}
