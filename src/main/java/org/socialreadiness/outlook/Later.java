package org.socialreadiness.outlook;

/// What it costs to begin later, both without random events.
///
/// @param months how much later
/// @param built after 24 months from now
/// @param cost how much less of the network is built then
/// @param usefulCost how much less of it that is useful
public record Later(int months, double built, double cost, double usefulCost) {}
