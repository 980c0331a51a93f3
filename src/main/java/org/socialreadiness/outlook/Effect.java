package org.socialreadiness.outlook;

/// What a change does, run by run with the same chance draws.
///
/// @param steps the change
/// @param gain mean of what is useful in addition after 24 months, as a share of the attainable
/// @param low what it is at least in nine of ten runs
/// @param high what it is at most in nine of ten runs
/// @param leaving share of runs that leave the following side in addition
public record Effect(Steps steps, double gain, double low, double high, double leaving) {}
