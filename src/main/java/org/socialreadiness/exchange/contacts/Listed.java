package org.socialreadiness.exchange.contacts;

/// One person as a file lists them, in memory only as long as the import is looked at. What the file does not say is
/// empty.
///
/// @param address of the profile, in a form that is the same in every export; never opened
/// @param mail becomes a hash at import and is shown nowhere
/// @param day as written
record Listed(String name, String company, String title, String address, String mail, String day) {
    /// Nothing else about a person, its numbers and addresses included, is printed by accident.
    @Override
    public String toString() {
        return "a person";
    }

    boolean isNobody() {
        return name.isEmpty() && address.isEmpty() && mail.isEmpty();
    }
}
