package org.mithaq.assistance.programme;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What files may name.
 *
 * @param obligation whether there is an obligation of that path
 * @param assessable whether it can be assessed
 * @param duty whether something is to be notified under that path
 * @param instrument whether there is an instrument of that code
 * @param tools codes of capacity tools
 * @param roles names of roles
 */
public record Known(
    Predicate<String> obligation,
    Predicate<String> assessable,
    Predicate<String> duty,
    Predicate<String> instrument,
    Set<String> tools,
    Set<String> roles) {}
