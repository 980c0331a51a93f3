package org.socialreadiness.outlook;

import java.util.List;

/// An input of the model and where it is from.
///
/// @param value without random draws
/// @param sources the ids of the criteria, beliefs, facts or the factor that it was made of
/// @param assumed whether it rests, also or only, on an assumption
/// @param missing ids of facts that would have fed it and are not given
/// @param edited whether it was set by hand for this view
public record InputValue(
        Input input, double value, List<String> sources, boolean assumed, List<String> missing, boolean edited) {
    public InputValue {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }
}
