package org.socialreadiness.exchange.contacts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Addresses of profiles, in one form for each profile. They are compared, never opened.
final class Addresses {
    private static final List<String> SCHEMES = List.of("https://", "http://");
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}_.-]+@[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    private Addresses() {}

    /// Of a profile on LinkedIn; empty for any other address, and for anything that is none.
    static String linkedIn(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        String rest = withoutScheme(address);
        int slash = rest.indexOf('/');
        if (slash < 0 || !isLinkedIn(rest.substring(0, slash))) {
            return "";
        }
        String path = decoded(rest.substring(slash, Math.max(slash, end(rest))));
        return path.isEmpty() ? "" : "linkedin:" + path;
    }

    private static String withoutScheme(String address) {
        for (String scheme : SCHEMES) {
            if (address.startsWith(scheme)) {
                return address.substring(scheme.length());
            }
        }
        return address;
    }

    /// Where the path ends: before what comes with it, and without slashes at its end.
    private static int end(String address) {
        int end = address.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = address.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // A % that begins no letter: the address is taken as it is.
            return path;
        }
    }

    private static boolean isLinkedIn(String host) {
        return host.equals("linkedin.com") || host.endsWith(".linkedin.com");
    }

    /// Of an account on Mastodon, written with or without @ before it; empty for anything else.
    static String mastodon(String written) {
        String account = written.strip().toLowerCase(Locale.ROOT);
        String plain = account.startsWith("@") ? account.substring(1) : account;
        return ACCOUNT.matcher(plain).matches() ? "mastodon:" + plain : "";
    }

    /// An e-mail address; empty for anything else, as for the numbers that some exports put in its place.
    static String mail(String written) {
        String mail = written.strip();
        return !mail.isEmpty() && MAIL.matcher(mail).matches() ? mail : "";
    }
}
