package org.socialreadiness.network;

import java.nio.charset.StandardCharsets;
import org.socialreadiness.assessment.Assessment;

/// Turns names and addresses into numbers from which they cannot be read. Only with the same key does the same name
/// give the same number, so that two leaders' exports can be held against each other, and no two clients' can.
///
/// The hash is SipHash-2-4 (Aumasson and Bernstein, 2012), a keyed function made for short texts. Whoever has the key
/// can still try names out: what protects a client is its file's password.
///
/// @param first half of the key
/// @param second half of the key
public record Pseudonyms(long first, long second) {
    /// Those of one assessment: its key is drawn when it begins, and is the same in every copy of its client.
    public static Pseudonyms of(Assessment assessment) {
        long seed = assessment.seed();
        byte[] id = assessment.id().text().getBytes(StandardCharsets.UTF_8);
        return new Pseudonyms(new Pseudonyms(seed, 0).hash(id), new Pseudonyms(seed, 1).hash(id));
    }

    /// Of the address of a profile; 0 for none.
    public long address(String address) {
        return hash('a', address);
    }

    /// Of an e-mail address; 0 for none.
    public long mail(String address) {
        return hash('m', PlainLetters.plain(address.strip()));
    }

    /// Of a person by name and company together: the weak key. 0 for nobody.
    ///
    /// @param company as hashed by [#company]
    public long person(String name, long company) {
        String plain = PlainLetters.joined(name);
        return plain.isEmpty() ? 0 : hash("p" + plain + '\n' + company);
    }

    /// Of a company, however it is written; 0 for none.
    public long company(String name) {
        return hash('c', CompanyNames.key(name));
    }

    private long hash(char kind, String text) {
        return text.isEmpty() ? 0 : hash(kind + text);
    }

    private long hash(String text) {
        long hash = hash(text.getBytes(StandardCharsets.UTF_8));
        return hash == 0 ? 1 : hash;
    }

    long hash(byte[] text) {
        Mixer mixer = new Mixer(first, second);
        int whole = text.length & ~7;
        for (int at = 0; at < whole; at += 8) {
            mixer.take(word(text, at, at + 8));
        }
        mixer.take(((long) text.length << 56) | word(text, whole, text.length));
        return mixer.end();
    }

    /// Up to eight bytes, the first of them lowest.
    private static long word(byte[] text, int from, int to) {
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << 8 | (text[i] & 0xFF);
        }
        return word;
    }

    /// The four words of state, under the names that the paper gives them.
    private static final class Mixer {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        Mixer(long k0, long k1) {
            v0 = k0 ^ 0x736f6d6570736575L;
            v1 = k1 ^ 0x646f72616e646f6dL;
            v2 = k0 ^ 0x6c7967656e657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        void take(long word) {
            v3 ^= word;
            rounds(2);
            v0 ^= word;
        }

        long end() {
            v2 ^= 0xFF;
            rounds(4);
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void rounds(int count) {
            for (int i = 0; i < count; i++) {
                v0 += v1;
                v1 = Long.rotateLeft(v1, 13) ^ v0;
                v0 = Long.rotateLeft(v0, 32);
                v2 += v3;
                v3 = Long.rotateLeft(v3, 16) ^ v2;
                v0 += v3;
                v3 = Long.rotateLeft(v3, 21) ^ v0;
                v2 += v1;
                v1 = Long.rotateLeft(v1, 17) ^ v2;
                v2 = Long.rotateLeft(v2, 32);
            }
        }
    }
}
