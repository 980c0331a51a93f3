package org.socialreadiness.exchange.contacts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Addresses of profiles, in one form for each profile. They are compared, never opened.
final class Addresses {
    private Addresses() {}

    /// Of a profile on LinkedIn; empty for any other address, and for anything that is none.
    static String linkedIn(String written) {
        String address = written.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String host = uri.getHost();
            String path = uri.getPath();
            if (host == null
                    || path == null
                    || !uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                    || !isLinkedIn(host.toLowerCase(Locale.ROOT))) {
                return "";
            }
            String plain = path.toLowerCase(Locale.ROOT).replaceAll("/+$", "");
            return plain.isEmpty() ? "" : "linkedin:" + plain;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static boolean isLinkedIn(String host) {
        return host.equals("linkedin.com") || host.endsWith(".linkedin.com");
    }

    /// Of an account on Mastodon, written with or without @ before it; empty for anything else.
    static String mastodon(String written) {
        String account = written.strip().toLowerCase(Locale.ROOT);
        String plain = account.startsWith("@") ? account.substring(1) : account;
        return plain.matches("[\\p{L}\\p{N}_.-]+@[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]+") ? "mastodon:" + plain : "";
    }

    /// An e-mail address; empty for anything else, as for the numbers that some exports put in its place.
    static String mail(String written) {
        String mail = written.strip();
        return mail.matches("[^\\s@<>\"]+@[^\\s@<>\"]+") ? mail : "";
    }
}
